import { describe, expect, it } from 'vitest';
import { createTokenBuckets } from './token-buckets.ts';

describe('createTokenBuckets', () => {
  it('allows a whole minute at once, then one for each part of a minute that passes', () => {
    let now = 0;
    const buckets = createTokenBuckets(60, () => now);
    const take = (cost = 1) => buckets.take('a', cost);
    expect(take(59)).toEqual({ allowed: true, limit: 60, remaining: 1, resetIn: 59, retryAfter: 0 });
    expect(take().allowed).toBe(true);
    expect(take()).toEqual({ allowed: false, limit: 60, remaining: 0, resetIn: 60, retryAfter: 1 });
    expect(take(10)).toMatchObject({ allowed: false, retryAfter: 10 });
    now = 999;
    expect(take().allowed).toBe(false);
    now = 1000;
    expect(take().allowed).toBe(true);
    now = 3_600_000;
    expect(take()).toMatchObject({ allowed: true, remaining: 59 });
  });

  it('keeps callers apart, and lets a batch larger than the limit through a full bucket', () => {
    const buckets = createTokenBuckets(2, () => 0);
    expect(buckets.take('a', 2).allowed).toBe(true);
    expect(buckets.take('a', 1).allowed).toBe(false);
    expect(buckets.take('b', 5)).toMatchObject({ allowed: true, remaining: 0 });
  });
});
