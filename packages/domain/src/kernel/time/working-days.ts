import { addDays, type PlainDate, toDayNumber } from './plain-date.ts';

/**
 * Ngày nghỉ: the public holidays and days off in lieu that the caller knows.
 * Holidays are announced each year, so they are an argument, never a constant here.
 */
export interface WorkingCalendar {
  readonly holidays: ReadonlySet<PlainDate>;
  /** Ngày làm bù on a Saturday or Sunday. */
  readonly workingWeekends?: ReadonlySet<PlainDate>;
}

export const WEEKDAYS_ONLY: WorkingCalendar = { holidays: new Set() };

/** Thứ trong tuần, 1 = Monday ... 7 = Sunday (1900-01-01 was a Monday). */
export function getWeekday(date: PlainDate): number {
  return (toDayNumber(date) % 7) + 1;
}

export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar = WEEKDAYS_ONLY): boolean {
  if (calendar.holidays.has(date)) return false;
  return getWeekday(date) <= 5 || calendar.workingWeekends?.has(date) === true;
}

/** Ngày làm việc thứ `days` sau `start`; the start day itself is not counted. `days` >= 0. */
export function addWorkingDays(start: PlainDate, days: number, calendar: WorkingCalendar = WEEKDAYS_ONLY): PlainDate {
  let date = start;
  let left = days;
  while (left > 0) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}
