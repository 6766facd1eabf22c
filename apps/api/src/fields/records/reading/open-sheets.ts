import { detectFile } from '../files/detect-file.ts';
import type { RawSheet } from './raw-table.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

export interface OpenedFile {
  readonly kind: 'xlsx' | 'csv';
  readonly sheets: readonly RawSheet[];
  close(): void;
}

/** Mở tệp danh sách sau khi nhận ra loại của nó. @throws {ImportFailure} */
export async function openSheets(file: string): Promise<OpenedFile> {
  const detected = await detectFile(file);
  if (detected.kind === 'csv') {
    return { kind: 'csv', sheets: [await readCsv(file, detected.encoding)], close: () => undefined };
  }
  const { archive } = detected;
  try {
    return { kind: 'xlsx', sheets: await readWorkbook(archive), close: () => archive.close() };
  } catch (error) {
    archive.close();
    throw error;
  }
}
