import type { BilingualText } from '../embedded/database-start-error.ts';

/** Sai lệch tìm thấy trong nhật ký; `seq` is the place in the chain where it shows. */
export type AuditFault =
  /** Nội dung không còn khớp mã băm của nó */
  | { readonly kind: 'changed'; readonly seq: number; readonly eventId: string }
  /** Các sự kiện từ `seq` đến `to` không còn */
  | { readonly kind: 'removed'; readonly seq: number; readonly to: number }
  /** Sự kiện nguyên vẹn nhưng đứng sai chỗ: its own place is `belongsAt` */
  | { readonly kind: 'reordered'; readonly seq: number; readonly eventId: string; readonly belongsAt: number }
  /** Hai sự kiện cùng một chỗ */
  | { readonly kind: 'duplicated'; readonly seq: number; readonly eventId: string }
  /** Không nối với sự kiện đứng trước: that one was replaced and hashed anew */
  | { readonly kind: 'broken-link'; readonly seq: number; readonly eventId: string }
  /** Đã ghi mà không vào chuỗi: written with the triggers switched off */
  | { readonly kind: 'unchained'; readonly seq: null; readonly eventId: string }
  /** Cuối chuỗi bị cắt: a root or exported head knows events up to `to` */
  | { readonly kind: 'truncated'; readonly seq: number; readonly to: number }
  /** Chuỗi tự khớp nhưng không phải chuỗi mà gốc đã ghi: rewritten from some place up to `seq` */
  | { readonly kind: 'root-mismatch'; readonly seq: number; readonly day: string | null }
  /** Một gốc bị sửa, hoặc không nối với gốc trước */
  | { readonly kind: 'root-changed'; readonly seq: number; readonly day: string }
  /** Gốc đã xuất ra ngoài nhưng không còn trong cơ sở dữ liệu */
  | { readonly kind: 'root-removed'; readonly seq: number; readonly day: string };

const place = (seq: number, to: number): BilingualText =>
  seq === to
    ? { vi: `sự kiện số ${seq}`, en: `event ${seq}` }
    : { vi: `các sự kiện số ${seq} đến ${to}`, en: `events ${seq} to ${to}` };

const writtenDay = (day: string): string => day.split('-').reverse().join('/');

/** Một câu cho người đọc, in both languages. */
export function describeFault(fault: AuditFault): BilingualText {
  switch (fault.kind) {
    case 'changed':
      return {
        vi: `Sự kiện số ${fault.seq} đã bị sửa (${fault.eventId}).`,
        en: `Event ${fault.seq} was changed (${fault.eventId}).`,
      };
    case 'removed': {
      const { vi, en } = place(fault.seq, fault.to);
      return { vi: `Đã bị xóa: ${vi}.`, en: `Removed: ${en}.` };
    }
    case 'reordered':
      return {
        vi: `Sự kiện số ${fault.belongsAt} bị chuyển đến chỗ số ${fault.seq} (${fault.eventId}).`,
        en: `Event ${fault.belongsAt} was moved to place ${fault.seq} (${fault.eventId}).`,
      };
    case 'duplicated':
      return {
        vi: `Có hơn một sự kiện mang số ${fault.seq} (${fault.eventId}).`,
        en: `More than one event is number ${fault.seq} (${fault.eventId}).`,
      };
    case 'broken-link':
      return {
        vi: `Sự kiện số ${fault.seq} không nối với sự kiện đứng trước: sự kiện số ${fault.seq - 1} đã bị thay.`,
        en: `Event ${fault.seq} does not follow from the one before it: event ${fault.seq - 1} was replaced.`,
      };
    case 'unchained':
      return {
        vi: `Sự kiện ${fault.eventId} được chèn ngoài chuỗi.`,
        en: `Event ${fault.eventId} was inserted outside the chain.`,
      };
    case 'truncated': {
      const { vi, en } = place(fault.seq, fault.to);
      return { vi: `Cuối nhật ký bị cắt, mất ${vi}.`, en: `The end of the log was cut off: ${en}.` };
    }
    case 'root-mismatch':
      return fault.day === null
        ? {
            vi: `Sự kiện số ${fault.seq} không phải là sự kiện cuối lúc xuất gốc: nhật ký đã bị viết lại.`,
            en: `Event ${fault.seq} is not the last one of the export: the log was rewritten.`,
          }
        : {
            vi: `Nhật ký đến số ${fault.seq} không khớp gốc ngày ${writtenDay(fault.day)}: đã bị viết lại.`,
            en: `The log up to event ${fault.seq} does not agree with the root of ${writtenDay(fault.day)}: it was rewritten.`,
          };
    case 'root-changed':
      return {
        vi: `Gốc ngày ${writtenDay(fault.day)} đã bị sửa hoặc không nối với gốc trước.`,
        en: `The root of ${writtenDay(fault.day)} was changed or does not follow from the one before.`,
      };
    case 'root-removed':
      return {
        vi: `Gốc ngày ${writtenDay(fault.day)} đã xuất nhưng không còn trong cơ sở dữ liệu.`,
        en: `The exported root of ${writtenDay(fault.day)} is no longer in the database.`,
      };
  }
}
