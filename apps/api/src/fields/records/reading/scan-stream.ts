import type { Readable } from 'node:stream';
import { ImportFailure } from '../files/import-failure.ts';
import { type XmlHandler, XmlScanner } from './xml-scanner.ts';

function asFailure(error: unknown): unknown {
  if (error instanceof ImportFailure || !(error instanceof Error)) return error;
  // What zlib and the archive reader say of bytes that are not what the directory promised.
  const broken = /zlib|invalid|incorrect|unexpected end|too (many|few) bytes|encoded data|crc/i.test(
    `${error.message} ${(error as NodeJS.ErrnoException).code ?? ''}`,
  );
  return broken ? new ImportFailure('damaged-file', { detail: error.message }, error) : error;
}

/** Đọc hết một luồng XML, yielding after each chunk so that the caller can take what the handler gathered. */
export async function* scanStream(stream: Readable, handler: XmlHandler): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of stream) {
      scanner.write(decoder.decode(chunk as Buffer, { stream: true }));
      yield;
    }
    scanner.write(decoder.decode());
    scanner.end();
    yield;
  } catch (error) {
    throw asFailure(error);
  } finally {
    stream.destroy();
  }
}

/** {@link scanStream} for small parts that are read to their end. */
export async function scanWhole(stream: Readable, handler: XmlHandler): Promise<void> {
  for await (const _ of scanStream(stream, handler));
}
