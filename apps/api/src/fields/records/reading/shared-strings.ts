import { ImportFailure } from '../files/import-failure.ts';
import { IMPORT_LIMITS } from '../files/limits.ts';
import type { ZipArchive } from '../files/zip-archive.ts';
import { scanWhole } from './scan-stream.ts';
import { decodeExcelText } from './xml-scanner.ts';

/** A slice keeps its whole chunk alive; a copy of its own lets the chunk go. */
const detach = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** Bảng chuỗi dùng chung của sổ làm việc (xl/sharedStrings.xml), in order; formatting and phonetic marks dropped. */
export async function readSharedStrings(archive: ZipArchive, part: string): Promise<string[]> {
  const strings: string[] = [];
  if (!archive.has(part)) return strings;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  let total = 0;
  await scanWhole(await archive.open(part), {
    open(name, _attributes, empty) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inPhonetic = !empty;
      else if (name === 't') inText = !empty && !inPhonetic;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        total += current.length;
        if (total > IMPORT_LIMITS.sharedText) throw new ImportFailure('too-large');
        strings.push(detach(decodeExcelText(current)));
      }
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return strings;
}
