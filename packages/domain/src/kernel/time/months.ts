import { getDay, getDaysInMonth, getMonth, getYear, type PlainDate, toPlainDate } from './plain-date.ts';

/** Chỉ số tháng: 12 × year + (month − 1), so that months subtract. */
export function toMonthIndex(date: PlainDate): number {
  return getYear(date) * 12 + getMonth(date) - 1;
}

/** Ngày đầu tháng of a month index. */
export function firstDayOfMonthIndex(index: number): PlainDate {
  return toPlainDate(Math.floor(index / 12), (index % 12) + 1, 1);
}

export function firstDayOfMonth(date: PlainDate): PlainDate {
  return toPlainDate(getYear(date), getMonth(date), 1);
}

export function lastDayOfMonth(date: PlainDate): PlainDate {
  return toPlainDate(getYear(date), getMonth(date), 31);
}

/**
 * Cộng tháng. The day is kept, or cut to the last day of a shorter month
 * (31/01 + 1 month = 28/02), as Temporal's `constrain` does. `months` may be negative.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = toMonthIndex(date) + months;
  return toPlainDate(Math.floor(index / 12), (index % 12) + 1, getDay(date));
}

export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/**
 * Số tháng đủ from `from` to `to`: the largest n with `addMonths(from, n) <= to`.
 * Not positive when `to` is earlier: then the smallest n (the largest magnitude) with `addMonths(from, n) >= to`.
 */
export function countFullMonths(from: PlainDate, to: PlainDate): number {
  const span = toMonthIndex(to) - toMonthIndex(from);
  const fromDay = getDay(from);
  const toDay = getDay(to);
  if (span >= 0 && to >= from) {
    const last = getDaysInMonth(getYear(to), getMonth(to));
    const reached = Math.min(fromDay, last) <= toDay;
    return reached ? span : span - 1;
  }
  const last = getDaysInMonth(getYear(to), getMonth(to));
  const reached = Math.min(fromDay, last) >= toDay;
  const months = reached ? span : span + 1;
  return months === 0 ? 0 : months;
}
