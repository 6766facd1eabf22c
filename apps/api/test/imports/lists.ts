import ExcelJS from 'exceljs';

/** A list as an office would write it: one header row and rows below. */
export const HEADER = [
  'STT',
  'Số hiệu hồ sơ',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Dân tộc',
  'Số CCCD',
  'Đơn vị công tác',
  'Đối tượng',
  'Chức vụ',
  'Mã ngạch',
  'Bậc',
  'Hệ số',
  'Ngày hưởng',
  'Mốc tính nâng bậc',
  'Số quyết định lương',
  'Xếp loại 2022',
] as const;

export type Cell = string | number | Date | boolean | null | { formula: string; result?: string | number };

/** One good row; `change` replaces cells by their header. */
export function row(number: number, change: Partial<Record<(typeof HEADER)[number], Cell>> = {}): Cell[] {
  const id = String(number).padStart(4, '0');
  const good: Record<(typeof HEADER)[number], Cell> = {
    STT: number,
    'Số hiệu hồ sơ': `HY${id}`,
    'Họ và tên': `Nguyễn Văn ${['An', 'Bình', 'Cường', 'Dũng'][number % 4]}`,
    'Giới tính': 'Nam',
    'Ngày sinh': new Date('1980-09-05T00:00:00Z'),
    'Dân tộc': 'Kinh',
    'Số CCCD': `03308000${id}`,
    'Đơn vị công tác': 'Sở Nội vụ',
    'Đối tượng': 'Công chức',
    'Chức vụ': 'Chuyên viên',
    'Mã ngạch': '01.003',
    Bậc: 4,
    'Hệ số': 3.33,
    'Ngày hưởng': '01/03/2020',
    'Mốc tính nâng bậc': '01/03/2020',
    'Số quyết định lương': '15/QĐ-SNV',
    'Xếp loại 2022': 'HTTNV',
  };
  return HEADER.map((header) => (header in change ? change[header]! : good[header]));
}

export async function toXlsx(rows: readonly (readonly Cell[])[], name = 'Danh sách'): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(name);
  for (const cells of rows) {
    const added = sheet.addRow(cells as ExcelJS.CellValue[]);
    added.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    });
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export function toCsv(rows: readonly (readonly Cell[])[], delimiter = ','): string {
  const text = (cell: Cell): string => {
    const plain = cell instanceof Date ? cell.toISOString().slice(0, 10) : `${cell ?? ''}`;
    return plain.includes(delimiter) || plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return rows.map((cells) => cells.map(text).join(delimiter)).join('\r\n');
}

export const list = (...rows: Cell[][]): Cell[][] => [[...HEADER], ...rows];
