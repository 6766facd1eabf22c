import type { Writable } from 'node:stream';
import type { Database } from '@noivu/db';
import ExcelJS from 'exceljs';
import { describeIssue } from '../checking/describe-issue.ts';
import type { Issue } from '../checking/issue.ts';
import type { Column } from '../columns/find-header.ts';

const PAGE = 1000;

interface ErrorRow {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly Issue[];
  readonly raw: readonly string[] | null;
}

/** "C (Ngày sinh): tìm thấy “31/02/1980”; cần: Ngày có thật ...". */
function explain(issues: readonly Issue[], columns: readonly Column[]): string {
  return issues
    .filter(({ note }) => !note)
    .map((issue) => {
      const { column, header, found, expected, remedy } = describeIssue(issue, columns);
      const place = column === '' ? header : `Cột ${column} (${header})`;
      const seen = found === '' ? 'để trống' : `“${found}”`;
      return `${place}: ${seen}; cần: ${expected.vi}. ${remedy.vi}`;
    })
    .join('\n');
}

async function* readErrorRows(pool: Database['pool'], batchId: string): AsyncGenerator<ErrorRow> {
  let after = 0;
  for (;;) {
    const { rows } = await pool.query<ErrorRow>(
      `SELECT row, "values", errors, raw FROM import_row WHERE "batchId" = $1 AND outcome = 'error' AND row > $2
       ORDER BY row LIMIT ${PAGE}`,
      [batchId, after],
    );
    if (rows.length === 0) return;
    yield* rows;
    after = rows.at(-1)!.row;
  }
}

/**
 * Các dòng lỗi thành tệp .xlsx, ready to correct and import again: the header of the file itself, the rows as they were
 * read, then what is wrong and the remedy. Every cell is text, so that nothing in it is taken for a formula.
 */
export async function writeErrorsWorkbook(
  pool: Database['pool'],
  batchId: string,
  columns: readonly Column[],
  stream: Writable,
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet('Dòng lỗi');
  const depth = Math.max(1, ...columns.map(({ levels }) => levels.length));
  sheet.columns = [
    ...columns.map(() => ({ width: 18, style: { numFmt: '@' } })),
    { width: 90, style: { alignment: { wrapText: true } } },
    { width: 12 },
  ];
  for (let level = 0; level < depth; level += 1) {
    const extra = level === 0 ? ['Cần sửa', 'Dòng trong tệp'] : ['', ''];
    const row = sheet.addRow([...columns.map(({ levels }) => levels[level] ?? ''), ...extra]);
    row.font = { bold: true };
    row.commit();
  }
  for await (const { row, values, errors, raw } of readErrorRows(pool, batchId)) {
    const cells = columns.map(({ index, field }) => raw?.[index] ?? (field === null ? '' : (values[field] ?? '')));
    const added = sheet.addRow([...cells, explain(errors, columns), row]);
    const wrong = new Set(errors.filter(({ note }) => !note).map(({ column }) => column));
    columns.forEach(({ index }, at) => {
      if (!wrong.has(index)) return;
      added.getCell(at + 1).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFE3E3' } };
    });
    added.commit();
  }
  sheet.commit();
  await workbook.commit();
}
