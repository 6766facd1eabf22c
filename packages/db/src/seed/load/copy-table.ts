import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { CellValue, TableLoad } from './tables.ts';

const ROWS_IN_A_CHUNK = 2000;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function encodeCell(value: CellValue): string {
  if (value === null) return '\\N';
  if (value === true) return 't';
  if (value === false) return 'f';
  if (typeof value === 'number') return String(value);
  return value.replace(/[\\\n\r\t]/g, (character) => escapes[character] ?? character);
}

/** Các dòng dạng văn bản của COPY, in chunks. */
export function* encodeRows(rows: TableLoad['rows']): Generator<string> {
  for (let from = 0; from < rows.length; from += ROWS_IN_A_CHUNK) {
    let chunk = '';
    for (const row of rows.slice(from, from + ROWS_IN_A_CHUNK)) chunk += `${row.map(encodeCell).join('\t')}\n`;
    yield chunk;
  }
}

/** Nạp một bảng bằng COPY, on the caller's connection and so within its transaction. */
export async function copyTable(client: pg.PoolClient, { table, columns, rows }: TableLoad): Promise<void> {
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const target = client.query(copyFrom(`COPY ${client.escapeIdentifier(table)} (${names}) FROM STDIN`));
  await pipeline(Readable.from(encodeRows(rows), { objectMode: true }), target);
}
