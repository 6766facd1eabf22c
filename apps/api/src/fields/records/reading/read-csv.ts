import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportFailure } from '../files/import-failure.ts';
import { IMPORT_LIMITS } from '../files/limits.ts';
import type { TextEncoding } from '../files/text-encoding.ts';
import type { RawCell, RawRow, RawSheet } from './raw-table.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const GROUP = 200;

/** Dấu ngăn cách: what splits the first lines most evenly, outside quotes; `sep=;` on the first line decides. */
export function detectDelimiter(head: string): string {
  const declared = /^\uFEFF?sep=(.)\r?\n/.exec(head);
  if (declared?.[1]) return declared[1];
  const unquoted = head.replace(/"(?:[^"]|"")*"/g, '');
  const lines = unquoted
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  let best: string = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    // Lines of a table all have the same number of columns; commas within texts and numbers come unevenly.
    const lineCounts = new Map<number, number>();
    for (const line of lines) {
      const columns = line.split(delimiter).length - 1;
      lineCounts.set(columns, (lineCounts.get(columns) ?? 0) + 1);
    }
    const score = Math.max(...[...lineCounts].map(([columns, count]) => columns * count), 0);
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}

async function readHead(file: string, encoding: TextEncoding): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(64 * 1024);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead), { stream: true });
  } finally {
    await handle.close();
  }
}

/** Bytes of the file's encoding to UTF-8, mark dropped. */
function transcode(encoding: TextEncoding): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, Buffer.from(decoder.decode(chunk, { stream: true }))),
    flush: (done) => done(null, Buffer.from(decoder.decode())),
  });
}

function toRow(record: readonly string[], row: number): RawRow | undefined {
  let filled = false;
  const cells = record.map((text): RawCell | undefined => {
    if (text.trim() === '') return undefined;
    filled = true;
    return { kind: 'text', text };
  });
  return filled ? { row, cells } : undefined;
}

/** Đọc CSV, streaming; rows are numbered as Excel numbers them (a quoted line break stays within its row). */
export async function readCsv(file: string, encoding: TextEncoding): Promise<RawSheet> {
  const head = await readHead(file, encoding);
  const delimiter = detectDelimiter(head);
  const declared = /^\uFEFF?sep=./.test(head);
  return {
    name: 'CSV',
    expectedRows: () => undefined,
    async *read() {
      const parser = parse({
        delimiter,
        relax_column_count: true,
        skip_empty_lines: false,
        max_record_size: 1024 * 1024,
      });
      pipeline(createReadStream(file), transcode(encoding), parser, () => {});
      let group: RawRow[] = [];
      let number = 0;
      try {
        for await (const record of parser as AsyncIterable<string[]>) {
          number += 1;
          if (number === 1 && declared) continue;
          if (
            record.length > IMPORT_LIMITS.columns &&
            record.slice(IMPORT_LIMITS.columns).some((text) => text.trim() !== '')
          ) {
            throw new ImportFailure('too-many-columns', { limit: IMPORT_LIMITS.columns });
          }
          const row = toRow(record.slice(0, IMPORT_LIMITS.columns), number);
          if (row) group.push(row);
          if (group.length < GROUP) continue;
          yield group;
          group = [];
        }
        if (group.length > 0) yield group;
      } catch (error) {
        if (error instanceof CsvError)
          throw new ImportFailure('broken-csv', { line: Number(error.lines ?? number + 1) }, error);
        throw error;
      } finally {
        parser.destroy();
      }
    },
  };
}
