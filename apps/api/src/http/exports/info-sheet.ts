import type { SignedInUser } from '../../context.ts';
import { dress, safeText } from './cells.ts';
import type { WorkbookWriter } from './send-workbook.ts';

const INSTANT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

export interface ExportInfo {
  readonly user: SignedInUser;
  readonly requestId: string;
  readonly exportedAt: Date;
  readonly rowCount: number;
  /** Label and value, in the order shown. */
  readonly lines: readonly (readonly [label: string, value: string | Date | number])[];
}

/** Trang 'Thông tin xuất': of which day, by which filters, by whom, when, how many rows, under which law. */
export function writeInfoSheet(workbook: WorkbookWriter, info: ExportInfo): void {
  const sheet = workbook.addWorksheet('Thông tin xuất');
  sheet.getColumn(1).width = 28;
  sheet.getColumn(2).width = 90;
  const lines: ExportInfo['lines'] = [
    ...info.lines,
    ['Số dòng', info.rowCount],
    ['Người xuất', `${info.user.name} (${info.user.username})`],
    ['Thời điểm xuất', INSTANT.format(info.exportedAt)],
    ['Mã yêu cầu', info.requestId],
  ];
  for (const [label, value] of lines) {
    const row = sheet.addRow([safeText(label), typeof value === 'string' ? safeText(value) : value]);
    dress(row.getCell(1), { bold: true });
    dress(row.getCell(2), { format: value instanceof Date ? 'dd/mm/yyyy' : undefined });
    row.commit();
  }
  sheet.commit();
}
