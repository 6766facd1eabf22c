import ExcelJS from 'exceljs';
import { ETHNICITY_NAMES } from '../cells/ethnicities.ts';
import { KIND_TERMS, RATING_TERMS } from '../cells/terms.ts';
import { columnLetter } from '../reading/raw-table.ts';
import { listSampleColumns, listSampleRows, type SampleColumn } from './sample-rows.ts';

const DATES: ReadonlySet<string> = new Set([
  'birthDateMale',
  'birthDateFemale',
  'employmentFrom',
  'rankFrom',
  'stepFrom',
  'countedFrom',
]);
const FIRST_HEADER = 3;
const LAST_VALIDATED = 2000;

const firstOf = (terms: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.values(terms).map(([name]) => name ?? '');

function writeHeader(sheet: ExcelJS.Worksheet, columns: readonly SampleColumn[]): void {
  sheet.mergeCells(1, 1, 1, columns.length);
  const title = sheet.getCell(1, 1);
  title.value = 'DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC VÀ NGƯỜI LAO ĐỘNG';
  title.font = { bold: true, size: 14 };
  title.alignment = { horizontal: 'center' };
  let start = 0;
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width;
    const upper = sheet.getCell(FIRST_HEADER, index + 1);
    const lower = sheet.getCell(FIRST_HEADER + 1, index + 1);
    if (columns[start]?.upper !== column.upper) start = index;
    upper.value = start === index ? column.upper : null;
    lower.value = column.lower ?? null;
    for (const cell of [upper, lower]) {
      cell.font = { bold: true };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF7' } };
      cell.border = {
        top: { style: 'thin' },
        bottom: { style: 'thin' },
        left: { style: 'thin' },
        right: { style: 'thin' },
      };
    }
  });
  mergeHeader(sheet, columns);
}

function mergeHeader(sheet: ExcelJS.Worksheet, columns: readonly SampleColumn[]): void {
  columns.forEach((column, index) => {
    if (column.lower === undefined) {
      sheet.mergeCells(FIRST_HEADER, index + 1, FIRST_HEADER + 1, index + 1);
      return;
    }
    const first = columns.findIndex(({ upper }) => upper === column.upper);
    const count = columns.filter(({ upper }) => upper === column.upper).length;
    if (first === index) sheet.mergeCells(FIRST_HEADER, index + 1, FIRST_HEADER, index + count);
  });
}

function validate(sheet: ExcelJS.Worksheet, columns: readonly SampleColumn[]): void {
  const lists: Readonly<Record<string, string>> = {
    kind: `'Giải thích'!$D$2:$D$${firstOf(KIND_TERMS).length + 1}`,
    rating: `'Giải thích'!$E$2:$E$${firstOf(RATING_TERMS).length + 1}`,
    ethnicity: `'Giải thích'!$F$2:$F$${ETHNICITY_NAMES.length + 1}`,
  };
  columns.forEach(({ field }, index) => {
    const letter = columnLetter(index);
    const list = field === null ? undefined : lists[field];
    for (let row = FIRST_HEADER + 2; row <= LAST_VALIDATED; row += 1) {
      const cell = sheet.getCell(`${letter}${row}`);
      if (field === 'citizenId' || field === 'code' || field === 'unitCode') cell.numFmt = '@';
      if (field !== null && DATES.has(field)) cell.numFmt = 'dd/mm/yyyy';
      if (list === undefined) continue;
      cell.dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [list],
        showErrorMessage: true,
        errorTitle: 'Giá trị không có trong danh mục',
        error: 'Chọn một giá trị trong danh sách thả xuống.',
      };
    }
  });
}

function writeExplanations(workbook: ExcelJS.Workbook, columns: readonly SampleColumn[]): void {
  const sheet = workbook.addWorksheet('Giải thích');
  sheet.columns = [{ width: 34 }, { width: 90 }, { width: 4 }, { width: 38 }, { width: 34 }, { width: 22 }];
  sheet.getRow(1).values = ['Cột', 'Cách ghi', '', 'Đối tượng', 'Mức xếp loại', 'Dân tộc'];
  sheet.getRow(1).font = { bold: true };
  columns.forEach(({ upper, lower, explanation }, index) => {
    sheet.getCell(index + 2, 1).value = lower === undefined ? upper : `${upper} / ${lower}`;
    const cell = sheet.getCell(index + 2, 2);
    cell.value = explanation;
    cell.alignment = { wrapText: true };
  });
  [firstOf(KIND_TERMS), firstOf(RATING_TERMS), ETHNICITY_NAMES].forEach((names, list) => {
    names.forEach((name, index) => {
      sheet.getCell(index + 2, list + 4).value = name;
    });
  });
}

/** Tệp mẫu .xlsx: a two-row header, three example rows, and a sheet that explains every column. */
export async function writeSampleWorkbook(
  year: number,
  units: readonly { code: string; name: string }[],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const columns = listSampleColumns(year);
  const sheet = workbook.addWorksheet('Danh sách', {
    views: [{ state: 'frozen', xSplit: 3, ySplit: FIRST_HEADER + 1 }],
  });
  writeHeader(sheet, columns);
  validate(sheet, columns);
  listSampleRows(units).forEach((row, index) => {
    columns.forEach(({ field }, column) => {
      const cell = sheet.getCell(FIRST_HEADER + 2 + index, column + 1);
      cell.value = field === null ? index + 1 : (row[field] ?? null);
      if (typeof cell.value === 'number' && field === 'birthDateMale') cell.numFmt = '0';
    });
  });
  writeExplanations(workbook, columns);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
