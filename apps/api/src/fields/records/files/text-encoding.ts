import { createReadStream } from 'node:fs';
import { ImportFailure } from './import-failure.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes that Windows-1258 uses for combining marks and Vietnamese letters, and that TCVN3 uses for its own letters. */
function guessLegacy(bytes: Buffer): string {
  let combining = 0;
  let tcvn = 0;
  for (const byte of bytes) {
    if (byte === 0xcc || byte === 0xd2 || byte === 0xde || byte === 0xec || byte === 0xf2) combining += 1;
    if (byte >= 0xa8 && byte <= 0xbe) tcvn += 1;
  }
  return tcvn > combining ? 'TCVN3' : 'Windows-1258';
}

/** Whether the bytes look like UTF-16 without a mark: every other byte of plain letters is zero. */
function findUnmarkedUtf16(head: Buffer): TextEncoding | undefined {
  let even = 0;
  let odd = 0;
  const length = Math.min(head.length, 512) & ~1;
  for (let index = 0; index < length; index += 2) {
    if (head[index] === 0) even += 1;
    if (head[index + 1] === 0) odd += 1;
  }
  if (odd > length / 8 && even === 0) return 'utf-16le';
  return even > length / 8 && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * Bảng mã của tệp chữ: UTF-8 (with or without mark) and UTF-16. The whole file is checked, because the first accented
 * letter may be far down. @throws {ImportFailure} `encoding-not-utf8` with a guess.
 */
export async function detectTextEncoding(file: string, head: Buffer): Promise<TextEncoding> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const unmarked = findUnmarkedUtf16(head);
  if (unmarked) return unmarked;
  if (head.includes(0)) throw new ImportFailure('unknown-type');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    try {
      decoder.decode(chunk as Buffer, { stream: true });
    } catch {
      throw new ImportFailure('encoding-not-utf8', { guess: guessLegacy(chunk as Buffer) });
    }
  }
  try {
    decoder.decode();
  } catch {
    throw new ImportFailure('damaged-file', { detail: 'UTF-8' });
  }
  return 'utf-8';
}
