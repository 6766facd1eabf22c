import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';

/** Dates as the offices print them; other cells as they are. */
function printCell({ value, text }: ExcelJS.Cell): string {
  return value instanceof Date ? value.toISOString().slice(0, 10).split('-').reverse().join('/') : text;
}

/** Tải tệp bằng nút trên trang và đọc nó: the cells of every sheet as text, row by row. */
export async function downloadWorkbook(page: Page, button: string): Promise<Record<string, string[][]>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: button }).click(),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await download.path());
  const sheets: Record<string, string[][]> = {};
  for (const sheet of workbook.worksheets) {
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell) => cells.push(printCell(cell)));
      rows.push(cells);
    });
    sheets[sheet.name] = rows;
  }
  return sheets;
}

/** Rows of the list sheet that name one of these persons. */
export function findRows(rows: readonly string[][], text: string): string[][] {
  return rows.filter((cells) => cells.includes(text));
}
