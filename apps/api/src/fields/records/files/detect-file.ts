import { open } from 'node:fs/promises';
import { ImportFailure } from './import-failure.ts';
import { findOleKind } from './ole-kind.ts';
import { detectTextEncoding, type TextEncoding } from './text-encoding.ts';
import { openZipArchive, type ZipArchive } from './zip-archive.ts';

/** Tệp nhận ra được theo nội dung, never by its name. */
export type DetectedFile =
  | { readonly kind: 'xlsx'; readonly archive: ZipArchive }
  | { readonly kind: 'csv'; readonly encoding: TextEncoding };

const HEAD = 4096;

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(HEAD);
    const { bytesRead } = await handle.read(buffer, 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const startsWith = (head: Buffer, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** 7z and gzip. */
const ARCHIVES: readonly (readonly number[])[] = [
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];

/** Loại tệp theo nội dung. @throws {ImportFailure} for everything that is no list in .xlsx or .csv. */
export async function detectFile(file: string): Promise<DetectedFile> {
  const head = await readHead(file);
  if (head.length === 0) throw new ImportFailure('empty-file');
  if (startsWith(head, [0x50, 0x4b])) return detectZip(file);
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return refuseOle(file);
  const text = head.toString('latin1');
  if (text.trimStart().startsWith('%PDF')) throw new ImportFailure('is-pdf');
  if (text.startsWith('{\\rtf')) throw new ImportFailure('is-document', { kind: 'RTF' });
  if (IMAGES.some((bytes) => startsWith(head, bytes)) || /^RIFF....WEBP/s.test(text))
    throw new ImportFailure('is-image');
  if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|head|meta|body|table|style|div|\?xml|workbook)/i.test(text)) {
    throw new ImportFailure('is-web-page');
  }
  if (text.startsWith('Rar!') || ARCHIVES.some((bytes) => startsWith(head, bytes)))
    throw new ImportFailure('zip-not-spreadsheet');
  return { kind: 'csv', encoding: await detectTextEncoding(file, head) };
}

async function detectZip(file: string): Promise<DetectedFile> {
  const archive = await openZipArchive(file);
  if (archive.has('[Content_Types].xml') && archive.has('xl/workbook.xml')) return { kind: 'xlsx', archive };
  const { names } = archive;
  archive.close();
  if (archive.has('xl/workbook.bin')) throw new ImportFailure('other-spreadsheet', { kind: 'Excel Binary (.xlsb)' });
  if (names.some((name) => name.startsWith('word/'))) throw new ImportFailure('is-document', { kind: 'Word' });
  if (names.some((name) => name.startsWith('ppt/'))) throw new ImportFailure('is-document', { kind: 'PowerPoint' });
  if (archive.has('content.xml') && archive.has('mimetype')) {
    throw new ImportFailure('other-spreadsheet', { kind: 'OpenDocument (.ods)' });
  }
  throw new ImportFailure('zip-not-spreadsheet');
}

async function refuseOle(file: string): Promise<never> {
  const kind = await findOleKind(file);
  if (kind === 'encrypted') throw new ImportFailure('encrypted');
  if (kind === 'excel') throw new ImportFailure('old-xls');
  if (kind === 'word') throw new ImportFailure('is-document', { kind: 'Word' });
  if (kind === 'powerpoint') throw new ImportFailure('is-document', { kind: 'PowerPoint' });
  throw new ImportFailure('unknown-type');
}
