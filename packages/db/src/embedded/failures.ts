import { DatabaseStartError } from './database-start-error.ts';

const DISK_FULL = /no space left on device|disk quota exceeded|ENOSPC|EDQUOT/i;
const NO_PERMISSION = /permission denied|read-only file system|operation not permitted|EACCES|EROFS|EPERM/i;

/** Cổng đã bị chiếm: whether the server's log says that its port was taken between choosing and using it. */
export function isPortTaken(log: string): boolean {
  return /could not bind .*address.*in use|could not create any TCP\/IP sockets/is.test(log);
}

/** Tiến trình con của máy chủ vừa bị giết còn chưa kết thúc: they release its shared memory a moment later. */
export function isMemoryStillInUse(log: string): boolean {
  return /pre-existing shared memory block .*still in use/is.test(log);
}

/** Đĩa đầy: shared by the check before a first start and by failures afterwards. */
export function diskFull(folder: string, cause?: unknown): DatabaseStartError {
  return new DatabaseStartError(
    'disk-full',
    {
      vi: `Ổ đĩa chứa ${folder} đã đầy. Hãy giải phóng dung lượng (ít nhất 500 MB) rồi chạy lại; dữ liệu đã ghi vẫn còn nguyên.`,
      en: `The disk that holds ${folder} is full. Free at least 500 MB and start again; what was stored is intact.`,
    },
    { cause },
  );
}

/**
 * Phân loại lỗi hệ thống: turns what a program or the file system said into a clear error. `detail` is the end of
 * the server's log or the message of a system error.
 */
export function toStartError(folder: string, detail: string, cause?: unknown): DatabaseStartError {
  if (DISK_FULL.test(detail)) return diskFull(folder, cause);
  if (NO_PERMISSION.test(detail)) {
    return new DatabaseStartError(
      'permission-denied',
      {
        vi: `Không có quyền đọc hoặc ghi thư mục dữ liệu ${folder}. Hãy kiểm tra chủ sở hữu và quyền của thư mục. Chi tiết: ${detail.trim()}`,
        en: `The data folder ${folder} cannot be read or written. Check its owner and permissions. Detail: ${detail.trim()}`,
      },
      { cause },
    );
  }
  return new DatabaseStartError(
    'server-failed',
    {
      vi: `Không khởi động được PostgreSQL với thư mục dữ liệu ${folder}. Dữ liệu không bị thay đổi. Chi tiết: ${detail.trim()}`,
      en: `PostgreSQL could not be started on the data folder ${folder}. The data was not changed. Detail: ${detail.trim()}`,
    },
    { cause },
  );
}
