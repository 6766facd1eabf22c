import { deflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly content: Buffer;
  /** What the directory claims, when it lies. */
  readonly claimed?: number;
  readonly encrypted?: boolean;
}

/** Writes a zip by hand, so that its directory may lie. */
export function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed = content.length, encrypted = false } of entries) {
    const packed = deflateRawSync(content);
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(encrypted ? 1 : 0, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claimed, 22);
    local.writeUInt16LE(bytes.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(encrypted ? 1 : 0, 8);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(claimed, 24);
    central.writeUInt16LE(bytes.length, 28);
    central.writeUInt32LE(offset, 42);
    parts.push(local, bytes, packed);
    directory.push(central, bytes);
    offset += local.length + bytes.length + packed.length;
  }
  const end = Buffer.alloc(22);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** A workbook of the parts given; the rest is what every workbook has. */
export function workbook(
  parts: Readonly<Record<string, string | Buffer>>,
  claimed?: Readonly<Record<string, number>>,
): Buffer {
  const all: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': '<workbook><sheets><sheet name="Tờ 1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ...parts,
  };
  return zip(
    Object.entries(all).map(([name, content]) => ({
      name,
      content: Buffer.from(content),
      ...(claimed?.[name] === undefined ? {} : { claimed: claimed[name] }),
    })),
  );
}

/** An Office 97 container whose directory names these streams. */
export function ole(...streams: readonly string[]): Buffer {
  const file = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  ['Root Entry', ...streams].forEach((name, index) => {
    Buffer.from(`${name}\0`, 'utf16le').copy(file, 1024 + index * 128);
  });
  return file;
}

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
export const sheet = (rows: readonly (readonly string[])[]): string =>
  `<worksheet><sheetData>${rows.map((cells) => `<row>${cells.map(inline).join('')}</row>`).join('')}</sheetData></worksheet>`;

export const MEGABYTE = 1024 * 1024;
const wide = ['Họ và tên', 'Số hiệu', ...Array.from({ length: 205 }, (_, index) => `Cột ${index}`)];

/** Each bad file with the code of the message it must get. */
export const BAD_FILES: readonly (readonly [name: string, code: string, content: () => Buffer | string])[] = [
  ['trống.xlsx', 'empty-file', () => ''],
  ['quyet-dinh.xlsx', 'is-pdf', () => '%PDF-1.7\n1 0 obj'],
  ['anh.xlsx', 'is-image', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ['xuat-tu-phan-mem.xls', 'is-web-page', () => '<html><body><table><tr><td>Họ và tên</td></tr></table></body></html>'],
  ['van-ban.xlsx', 'is-document', () => zip([{ name: 'word/document.xml', content: Buffer.from('<w/>') }])],
  ['cu.xls', 'old-xls', () => ole('Workbook')],
  ['mat-khau.xlsx', 'encrypted', () => ole('EncryptionInfo', 'EncryptedPackage')],
  [
    'mat-khau-zip.xlsx',
    'encrypted',
    () => zip([{ name: 'xl/workbook.xml', content: Buffer.from('x'), encrypted: true }]),
  ],
  ['nhi-phan.xlsb', 'other-spreadsheet', () => zip([{ name: 'xl/workbook.bin', content: Buffer.from('x') }])],
  ['nen.zip', 'zip-not-spreadsheet', () => zip([{ name: 'a.txt', content: Buffer.from('a') }])],
  ['la.bin', 'unknown-type', () => Buffer.from([1, 0, 2, 0, 0, 3, 0, 0, 0, 4, 5, 0])],
  ['bom-ti-le.xlsx', 'zip-bomb', () => workbook({ 'xl/worksheets/sheet1.xml': Buffer.alloc(32 * MEGABYTE, 32) })],
  [
    'bom-khai.xlsx',
    'zip-bomb',
    () => workbook({ 'xl/worksheets/sheet1.xml': sheet([['a']]) }, { 'xl/worksheets/sheet1.xml': 2_000 * MEGABYTE }),
  ],
  [
    'bom-muc.xlsx',
    'zip-bomb',
    () => zip(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, content: Buffer.alloc(0) }))),
  ],
  [
    'khai-gian.xlsx',
    'damaged-file',
    () =>
      workbook(
        {
          'xl/worksheets/sheet1.xml': sheet([
            ['Họ và tên', 'Số hiệu'],
            ['a'.repeat(5000), 'b'],
          ]),
        },
        { 'xl/worksheets/sheet1.xml': 100 },
      ),
  ],
  ['cut.xlsx', 'damaged-file', () => workbook({ 'xl/worksheets/sheet1.xml': sheet([['a']]) }).subarray(0, 300)],
  [
    'xml-hong.xlsx',
    'damaged-file',
    () => workbook({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</v' }),
  ],
  [
    'doctype.xlsx',
    'damaged-file',
    () => workbook({ 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
  ],
  [
    'khong-trang.xlsx',
    'no-sheets',
    () =>
      workbook({
        'xl/workbook.xml': '<workbook><sheets><sheet name="a" state="hidden" r:id="rId1"/></sheets></workbook>',
      }),
  ],
  ['trang-trong.xlsx', 'empty-sheet', () => workbook({ 'xl/worksheets/sheet1.xml': sheet([]) })],
  [
    'chi-tieu-de.xlsx',
    'empty-sheet',
    () => workbook({ 'xl/worksheets/sheet1.xml': sheet([['Họ và tên', 'Số hiệu']]) }),
  ],
  [
    'khong-tieu-de.xlsx',
    'no-header',
    () =>
      workbook({
        'xl/worksheets/sheet1.xml': sheet([
          ['Mặt hàng', 'Giá'],
          ['Gạo', '10'],
        ]),
      }),
  ],
  ['qua-rong.xlsx', 'too-many-columns', () => workbook({ 'xl/worksheets/sheet1.xml': sheet([wide]) })],
  ['qua-rong.csv', 'too-many-columns', () => wide.join(',')],
  ['tcvn3.csv', 'legacy-font', () => 'Hä vµ tªn,Sè hiÖu\nNguyÔn V¨n ¸nh,1'],
  [
    '1258.csv',
    'encoding-not-utf8',
    () => Buffer.concat([Buffer.from('Ho va ten,So hieu\nNguy'), Buffer.from([0xea, 0xde]), Buffer.from('n,1')]),
  ],
  ['nhay.csv', 'broken-csv', () => 'Họ và tên,Số hiệu\n"Nguyễn Văn An,1\nLê Thị Bình,2'],
];
