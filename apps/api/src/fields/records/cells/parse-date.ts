import { nameKey } from '@noivu/db';
import { fromDayNumber, getDaysInMonth, isPlainDate, type PlainDate } from '@noivu/domain/kernel';

/** Vì sao một ô không phải là ngày dùng được. */
export type DateFault =
  | 'not-a-date'
  | 'not-a-real-date'
  | 'ambiguous-year'
  | 'year-only'
  | 'month-only'
  | 'date-out-of-range';

export interface ParsedDate {
  readonly date: PlainDate;
  /** `year`: chỉ biết năm (ngày 01/01 là quy ước). */
  readonly precision: 'day' | 'year';
}

export type DateReading = { readonly ok: ParsedDate } | { readonly fault: DateFault; readonly lastDay?: number };

const DAY_MONTH_YEAR = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/;
const IN_WORDS = /^ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
const MONTH_YEAR = /^(?:thang )?(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const YEAR = /^(?:nam )?(\d{4})$/;

function fromParts(day: number, month: number, year: number): DateReading {
  if (year < 1900 || year > 2199) return { fault: 'date-out-of-range' };
  if (month < 1 || month > 12) return { fault: 'not-a-real-date' };
  const lastDay = getDaysInMonth(year, month);
  if (day < 1 || day > lastDay) return { fault: 'not-a-real-date', lastDay };
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(text) ? { ok: { date: text, precision: 'day' } } : { fault: 'not-a-real-date' };
}

/**
 * Đọc ngày viết bằng chữ số: dd/mm/yyyy (also with - or .), yyyy-mm-dd, "ngày 5 tháng 3 năm 1980". A year of two digits
 * is refused, never guessed; a year alone only where `yearAllowed` (birth).
 */
export function parseDateText(text: string, yearAllowed = false): DateReading {
  const key = nameKey(text);
  const named = DAY_MONTH_YEAR.exec(key) ?? IN_WORDS.exec(key);
  if (named) {
    const [, day = '', month = '', year = ''] = named;
    if (year.length === 2) return { fault: 'ambiguous-year' };
    return fromParts(Number(day), Number(month), Number(year));
  }
  const iso = YEAR_MONTH_DAY.exec(key);
  if (iso) return fromParts(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const year = YEAR.exec(key);
  if (year) return fromYear(Number(year[1]), yearAllowed);
  return { fault: MONTH_YEAR.test(key) ? 'month-only' : 'not-a-date' };
}

function fromYear(year: number, yearAllowed: boolean): DateReading {
  if (year < 1900 || year > 2199) return { fault: 'date-out-of-range' };
  if (!yearAllowed) return { fault: 'year-only' };
  return { ok: { date: `${year}-01-01` as PlainDate, precision: 'year' } };
}

/** Số sê-ri ngày của Excel -> ngày; undefined outside 1900-2199. `epoch1904` is the old Macintosh calendar. */
export function fromSerial(serial: number, epoch1904 = false): PlainDate | undefined {
  const day = Math.floor(serial);
  // Excel counts a 29/02/1900 that never was: serials after it are one too high.
  const number = epoch1904 ? day + 1460 : day > 60 ? day - 2 : day - 1;
  if (!Number.isFinite(serial) || number < 0 || number > 109_571 || (!epoch1904 && day === 60)) return undefined;
  return fromDayNumber(number);
}

/** A number in a date column: a year (birth), or the serial of a cell whose date format was lost. */
export function parseDateNumber(value: number, yearAllowed = false): DateReading {
  if (Number.isInteger(value) && value >= 1900 && value <= 2199) return fromYear(value, yearAllowed);
  if (value < 3000) return { fault: 'not-a-date' };
  const date = fromSerial(value);
  return date ? { ok: { date, precision: 'day' } } : { fault: 'date-out-of-range' };
}
