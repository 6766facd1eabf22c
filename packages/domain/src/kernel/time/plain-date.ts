import { z } from 'zod';

declare const plainDateBrand: unique symbol;

/** Named so that declaration files of schemas built from dates can refer to it. */
export interface PlainDateBrand {
  readonly [plainDateBrand]: true;
}

/**
 * Ngày (không giờ, không múi giờ): a calendar date as a branded `YYYY-MM-DD` string.
 * The same string is used on the wire, in facts and in tables; lexical order is date order.
 */
export type PlainDate = string & PlainDateBrand;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Năm nhuận of the proleptic Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Số ngày của tháng; `month` is 1-12. */
export function getDaysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Whether `text` is a real date of the years 1900-2199 written `YYYY-MM-DD` (31/02 is not). */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || text.length !== 10) return false;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= getDaysInMonth(year, month);
}

/** Zod schema of the same name: refuses anything that is not a real `YYYY-MM-DD` date. */
export const PlainDate = z
  .string()
  .refine(isPlainDate, { error: 'Ngày phải có thật và viết dạng YYYY-MM-DD, từ năm 1900 đến 2199' })
  .transform((text) => text as unknown as PlainDate)
  .meta({ format: 'date' });

/** Ngày chắc chắn đúng: for literals in code. @throws {RangeError} when `text` is not a real date. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a real date (YYYY-MM-DD, 1900-2199): ${text}`);
  return text;
}

export function getYear(date: PlainDate): number {
  return digits(date, 0, 4);
}

/** 1-12. */
export function getMonth(date: PlainDate): number {
  return digits(date, 5, 7);
}

/** 1-31. */
export function getDay(date: PlainDate): number {
  return digits(date, 8, 10);
}

const TWO = Array.from({ length: 100 }, (_, value) => (value < 10 ? `0${value}` : `${value}`));

/**
 * Builds a date from parts known to be valid; the day is cut to the last of the month.
 * @throws {RangeError} for a year outside 1900-2199 or a month outside 1-12.
 */
export function toPlainDate(year: number, month: number, day: number): PlainDate {
  if (year < 1900 || year > 2199) throw new RangeError(`Year outside 1900-2199: ${year}`);
  if (month < 1 || month > 12) throw new RangeError(`Month outside 1-12: ${month}`);
  const last = getDaysInMonth(year, month);
  return `${year}-${TWO[month]}-${TWO[Math.min(day, last)]}` as PlainDate;
}

/** Số thứ tự của ngày since 1900-01-01 (0). */
export function toDayNumber(date: PlainDate): number {
  const year = getYear(date);
  const month = getMonth(date);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 460;
  const afterFebruary = month > 2 && isLeapYear(year) ? 1 : 0;
  return (year - 1900) * 365 + leapDays + DAYS_BEFORE_MONTH[month - 1]! + afterFebruary + getDay(date) - 1;
}

/** 2199-12-31. */
const LAST_DAY_NUMBER = 109_572;

/** Inverse of {@link toDayNumber}. @throws {RangeError} outside 1900-01-01 to 2199-12-31. */
export function fromDayNumber(number: number): PlainDate {
  if (!(number >= 0 && number <= LAST_DAY_NUMBER)) throw new RangeError(`Day outside 1900-2199: ${number}`);
  let year = 1900 + Math.floor(number / 365.2425);
  while (toDayNumber(toPlainDate(year, 1, 1)) > number) year -= 1;
  while (year < 2199 && toDayNumber(toPlainDate(year + 1, 1, 1)) <= number) year += 1;
  let rest = number - toDayNumber(toPlainDate(year, 1, 1));
  let month = 1;
  while (rest >= getDaysInMonth(year, month)) {
    rest -= getDaysInMonth(year, month);
    month += 1;
  }
  return toPlainDate(year, month, rest + 1);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function maxDate(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  let latest = first;
  for (const date of others) if (date > latest) latest = date;
  return latest;
}

export function minDate(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  let earliest = first;
  for (const date of others) if (date < earliest) earliest = date;
  return earliest;
}
