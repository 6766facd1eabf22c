import { describe, expect, it } from 'vitest';
import { isPortTaken, toStartError } from './failures.ts';

describe('toStartError', () => {
  it.each([
    ['disk-full', 'FATAL:  could not write lock file "postmaster.pid": No space left on device'],
    ['disk-full', "ENOSPC: no space left on device, mkdir '/data/x'"],
    ['permission-denied', 'initdb: error: could not access directory "/data": Permission denied'],
    ['permission-denied', "EROFS: read-only file system, mkdir '/data'"],
    ['server-failed', 'FATAL:  could not load library'],
  ])('tells %s from: %s', (code, detail) => {
    const error = toStartError('/data', detail);
    expect(error.code).toBe(code);
    expect(error.text.vi).toContain('/data');
    expect(error.message).toBe(`${error.text.vi}\n${error.text.en}`);
  });
});

describe('isPortTaken', () => {
  it.each([
    [
      true,
      'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nFATAL:  could not create any TCP/IP sockets',
    ],
    [false, 'FATAL:  lock file "postmaster.pid" already exists'],
  ])('is %s for: %s', (taken, log) => expect(isPortTaken(log)).toBe(taken));
});
