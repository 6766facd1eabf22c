import type { Locale } from '@noivu/domain/kernel';

/** Lời của các lệnh vận hành (sao lưu, phục hồi, nhật ký, kiểm tra), apart from those of the law. */
export interface OperationWords {
  readonly backup: string;
  readonly restore: string;
  readonly audit: string;
  readonly auditVerify: string;
  readonly auditExport: string;
  readonly doctor: string;
  readonly data: string;
  readonly json: string;
  readonly newFile: string;
  readonly backupFile: string;
  readonly exportFile: string;
  readonly roots: string;
  readonly acceptAuditFaults: string;
  readonly backedUp: (file: string, tables: number, rows: string, bytes: string) => string;
  readonly restored: (takenAt: string, tables: number, rows: string) => string;
  readonly auditWhole: (events: string) => string;
  readonly auditFaults: (faults: string, events: string) => string;
  readonly more: (count: string) => string;
  readonly exported: (file: string, roots: number, head: string) => string;
  readonly badExport: (file: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly unwritable: (file: string, reason: string) => string;
  readonly status: Readonly<Record<'ok' | 'warn' | 'fail', string>>;
  readonly remedy: string;
}

const vi: OperationWords = {
  backup: 'sao lưu toàn bộ cơ sở dữ liệu vào một tệp',
  restore: 'phục hồi một bản sao lưu vào cơ sở dữ liệu trống',
  audit: 'nhật ký: kiểm tra, xuất gốc',
  auditVerify: 'kiểm tra toàn bộ chuỗi nhật ký: có gì bị sửa, xóa, đổi chỗ không',
  auditExport: 'xuất các gốc của nhật ký, để cất ngoài máy chủ',
  doctor: 'kiểm tra cơ sở dữ liệu: phiên bản, cấu trúc, nhật ký, dung lượng',
  data: 'thư mục dữ liệu của noivu (mặc định: DATABASE_URL, NOIVU_DATA, rồi .noivu)',
  json: 'in dạng JSON',
  newFile: 'tệp sẽ tạo, chưa được có sẵn',
  backupFile: 'tệp sao lưu',
  exportFile: 'tệp sẽ tạo; bỏ trống thì in ra đầu ra chuẩn',
  roots: 'đối chiếu với các gốc đã xuất trong tệp này',
  acceptAuditFaults: 'phục hồi cả khi nhật ký trong bản sao lưu có sai lệch',
  backedUp: (file, tables, rows, bytes) => `Đã sao lưu ${rows} dòng của ${tables} bảng vào ${file} (${bytes}).`,
  restored: (takenAt, tables, rows) => `Đã phục hồi ${rows} dòng của ${tables} bảng, bản sao lưu lúc ${takenAt}.`,
  auditWhole: (events) => `Nhật ký nguyên vẹn: đã kiểm tra ${events} sự kiện.`,
  auditFaults: (faults, events) => `Nhật ký có ${faults} sai lệch (đã kiểm tra ${events} sự kiện):`,
  more: (count) => `… và ${count} sai lệch khác`,
  exported: (file, roots, head) =>
    `Đã xuất ${roots} gốc vào ${file}; sự kiện cuối: ${head}. Hãy cất tệp này ngoài máy chủ.`,
  badExport: (file) => `--roots: ${file} không phải bản xuất của lệnh noivu audit export`,
  unreadable: (file, reason) => `Không đọc được tệp ${file} (${reason})`,
  unwritable: (file, reason) => `Không tạo được tệp ${file} (${reason})`,
  status: { ok: 'đạt', warn: 'lưu ý', fail: 'không đạt' },
  remedy: 'Cách xử lý',
};

const en: OperationWords = {
  backup: 'back up the whole database into one file',
  restore: 'restore a backup into an empty database',
  audit: 'the audit log: verify it, export its roots',
  auditVerify: 'verify the whole chain of the audit log: was anything changed, removed, reordered',
  auditExport: 'export the roots of the audit log, to be kept outside the server',
  doctor: 'check the database: versions, structure, audit log, space',
  data: 'the data folder of noivu (default: DATABASE_URL, NOIVU_DATA, then .noivu)',
  json: 'print JSON',
  newFile: 'the file to make; it must not exist yet',
  backupFile: 'the backup file',
  exportFile: 'the file to make; standard output when left out',
  roots: 'compare with the exported roots in this file',
  acceptAuditFaults: 'restore although the audit log in the backup has faults',
  backedUp: (file, tables, rows, bytes) => `Backed up ${rows} rows of ${tables} tables into ${file} (${bytes}).`,
  restored: (takenAt, tables, rows) => `Restored ${rows} rows of ${tables} tables, from the backup of ${takenAt}.`,
  auditWhole: (events) => `The audit log is whole: ${events} events checked.`,
  auditFaults: (faults, events) => `The audit log has ${faults} faults (${events} events checked):`,
  more: (count) => `… and ${count} more faults`,
  exported: (file, roots, head) =>
    `Exported ${roots} roots into ${file}; last event: ${head}. Keep this file outside the server.`,
  badExport: (file) => `--roots: ${file} is not an export of noivu audit export`,
  unreadable: (file, reason) => `The file ${file} cannot be read (${reason})`,
  unwritable: (file, reason) => `The file ${file} cannot be made (${reason})`,
  status: { ok: 'ok', warn: 'warning', fail: 'failed' },
  remedy: 'Remedy',
};

const ALL: Readonly<Record<Locale, OperationWords>> = { vi, en };

export function getOperationWords(locale: Locale): OperationWords {
  return ALL[locale];
}

/** 1.234.567 in Vietnamese, 1,234,567 in English. */
export function formatCount(count: number, locale: Locale): string {
  return count.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-US');
}

/** Cỡ tệp, in megabytes. */
export function formatBytes(bytes: number, locale: Locale): string {
  const megabytes = (bytes / 1e6).toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-US', { maximumFractionDigits: 1 });
  return `${megabytes} MB`;
}
