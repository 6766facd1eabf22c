import { createReadStream } from 'node:fs';

const utf16 = (name: string): Buffer => Buffer.from(name, 'utf16le');

/** Tên các luồng trong tệp OLE (Office 97-2003, và vỏ của tệp Office có mật khẩu). */
const STREAMS = [
  ['encrypted', utf16('EncryptedPackage')],
  ['excel', utf16('Workbook\0')],
  ['excel', utf16('Book\0')],
  ['word', utf16('WordDocument')],
  ['powerpoint', utf16('PowerPoint Document')],
] as const;

export type OleKind = (typeof STREAMS)[number][0] | 'unknown';

/** What an OLE compound file holds, by the names in its directory, wherever in the file that lies. */
export async function findOleKind(file: string): Promise<OleKind> {
  let tail = Buffer.alloc(0);
  let found: OleKind = 'unknown';
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    const data = Buffer.concat([tail, chunk as Buffer]);
    for (const [kind, name] of STREAMS) {
      if (!data.includes(name)) continue;
      if (kind === 'encrypted') return kind;
      if (found === 'unknown') found = kind;
    }
    tail = data.subarray(-64);
  }
  return found;
}
