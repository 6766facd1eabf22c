import type { Worksheet } from 'exceljs';
import { dress, safeText, writeAcross } from './cells.ts';
import type { ExportColumn } from './columns.ts';

export interface FormHead {
  /** Cơ quan chủ quản, when there is one above. */
  readonly superior: string | null;
  readonly agency: string;
  readonly title: string;
  readonly subtitle: string;
}

/** Rows of {@link writeFormHead}: the table begins below. */
export const HEAD_ROWS = 8;

/** Phần đầu văn bản: agency on the left, quốc hiệu and tiêu ngữ on the right, the title and its line, the headings. */
export function writeFormHead<Item>(
  sheet: Worksheet,
  columns: readonly ExportColumn<Item>[],
  { superior, agency, title, subtitle }: FormHead,
): void {
  const last = columns.length;
  const left = Math.floor(last / 2);
  const centre = { align: 'center' } as const;
  writeAcross(sheet, 1, [1, left], superior?.toUpperCase() ?? agency.toUpperCase(), {
    ...centre,
    bold: superior === null,
  });
  writeAcross(sheet, 1, [left + 1, last], 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...centre, bold: true });
  if (superior !== null) writeAcross(sheet, 2, [1, left], agency.toUpperCase(), { ...centre, bold: true });
  writeAcross(sheet, 2, [left + 1, last], 'Độc lập - Tự do - Hạnh phúc', { ...centre, bold: true });
  writeAcross(sheet, 4, [1, last], title, { ...centre, bold: true, size: 14 });
  writeAcross(sheet, 5, [1, last], subtitle, { ...centre, italic: true });
  for (const row of [1, 2, 3, 4, 5, 6]) sheet.getRow(row).commit();
  writeHeadings(sheet, columns);
}

function writeHeadings<Item>(sheet: Worksheet, columns: readonly ExportColumn<Item>[]): void {
  const [top, bottom] = [HEAD_ROWS - 1, HEAD_ROWS];
  columns.forEach(({ heading, group, width }, index) => {
    const position = index + 1;
    sheet.getColumn(position).width = width;
    for (const row of [top, bottom]) {
      const cell = sheet.getCell(row, position);
      cell.value = safeText(row === top ? (group ?? heading) : heading);
      dress(cell, { bold: true, align: 'center', boxed: true });
    }
  });
  let from = 1;
  while (from <= columns.length) {
    const { group } = columns[from - 1]!;
    let to = from;
    while (group !== undefined && columns[to]?.group === group) to += 1;
    if (group === undefined) sheet.mergeCells(top, from, bottom, from);
    else if (to > from) sheet.mergeCells(top, from, top, to);
    from = to + 1;
  }
  sheet.getRow(top).commit();
  sheet.getRow(bottom).height = 30;
  sheet.getRow(bottom).commit();
}

/** Chỗ ký: who drew the list up, and the head of the unit. */
export function writeSignatures(sheet: Worksheet, firstRow: number, columns: number): void {
  const left = Math.floor(columns / 2);
  const centre = { align: 'center' } as const;
  writeAcross(sheet, firstRow, [left + 1, columns], '........., ngày ...... tháng ...... năm ......', {
    ...centre,
    italic: true,
  });
  writeAcross(sheet, firstRow + 1, [1, left], 'NGƯỜI LẬP BIỂU', { ...centre, bold: true });
  writeAcross(sheet, firstRow + 1, [left + 1, columns], 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', { ...centre, bold: true });
  writeAcross(sheet, firstRow + 2, [1, left], '(Ký, ghi rõ họ tên)', { ...centre, italic: true });
  writeAcross(sheet, firstRow + 2, [left + 1, columns], '(Ký tên, đóng dấu)', { ...centre, italic: true });
  for (const row of [firstRow, firstRow + 1, firstRow + 2]) sheet.getRow(row).commit();
}
