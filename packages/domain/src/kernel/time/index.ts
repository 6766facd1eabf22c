export {
  addMonths,
  addYears,
  countFullMonths,
  firstDayOfMonth,
  firstDayOfMonthIndex,
  lastDayOfMonth,
  toMonthIndex,
} from './months.ts';
export { doPeriodsOverlap, findOverlap, getLastDay, isInPeriod, mergePeriods, type Period } from './period.ts';
export {
  addDays,
  daysBetween,
  fromDayNumber,
  getDay,
  getDaysInMonth,
  getMonth,
  getYear,
  isLeapYear,
  isPlainDate,
  maxDate,
  minDate,
  PlainDate,
  plainDate,
  toDayNumber,
  toPlainDate,
} from './plain-date.ts';
export { addWorkingDays, getWeekday, isWorkingDay, WEEKDAYS_ONLY, type WorkingCalendar } from './working-days.ts';
