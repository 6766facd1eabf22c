import type { ZipArchive } from '../files/zip-archive.ts';
import { scanWhole } from './scan-stream.ts';
import { readAttribute } from './xml-scanner.ts';

/** Cách hiện số của một kiểu ô: a date, or zeros to pad with ("000000000000" of citizen ids). */
export interface CellStyle {
  readonly date: boolean;
  readonly padTo: number;
}

const PLAIN: CellStyle = { date: false, padTo: 0 };

/** Built-in formats that show a date; 18-21 and 45-47 show only a time. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

function styleOf(format: string): CellStyle {
  if (/^0{2,20}$/.test(format)) return { date: false, padTo: format.length };
  const code = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '').split(';')[0] ?? '';
  return { date: /[dy]/i.test(code) && !/general/i.test(code), padTo: 0 };
}

/** Các kiểu ô của sổ làm việc (xl/styles.xml), by the number cells refer to. */
export async function readCellStyles(archive: ZipArchive, part: string): Promise<(index: number) => CellStyle> {
  const formats = new Map<number, string>();
  const styles: CellStyle[] = [];
  if (archive.has(part)) {
    let inCellFormats = false;
    await scanWhole(await archive.open(part), {
      open(name, attributes, empty) {
        if (name === 'numFmt') {
          formats.set(Number(readAttribute(attributes, 'numFmtId')), readAttribute(attributes, 'formatCode') ?? '');
        } else if (name === 'cellXfs') inCellFormats = !empty;
        else if (name === 'xf' && inCellFormats) {
          const id = Number(readAttribute(attributes, 'numFmtId') ?? 0);
          const format = formats.get(id);
          styles.push(format === undefined ? { date: isBuiltInDate(id), padTo: 0 } : styleOf(format));
        }
      },
      close(name) {
        if (name === 'cellXfs') inCellFormats = false;
      },
      text() {},
    });
  }
  return (index) => styles[index] ?? PLAIN;
}
