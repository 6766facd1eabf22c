import { nextDay, startOfMonth, toMonthIndex } from '../../../lib/months.ts';

/** Kỳ xét [from, to), whole months. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export type PeriodLength = 'month' | 'quarter' | 'year';

const MONTHS: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, year: 12 };

/** The month, quarter or year in which the day lies. */
export function periodAround(day: string, length: PeriodLength): Period {
  const months = MONTHS[length];
  const from = startOfMonth(day, -(toMonthIndex(day) % months));
  return { from, to: startOfMonth(from, months) };
}

/** The period of the address, or the quarter of the day after the as-of day: what comes next. */
export function readPeriod(search: { readonly from?: string; readonly to?: string }, asOf: string): Period {
  const { from, to } = search;
  return from !== undefined && to !== undefined && from < to ? { from, to } : periodAround(nextDay(asOf), 'quarter');
}

/** Which length a period has; undefined for another stretch of months. */
export function findLength({ from, to }: Period): PeriodLength | undefined {
  if (!from.endsWith('-01') || !to.endsWith('-01')) return undefined;
  const months = toMonthIndex(to) - toMonthIndex(from);
  const length = (['month', 'quarter', 'year'] as const).find((name) => MONTHS[name] === months);
  return length && toMonthIndex(from) % months === 0 ? length : undefined;
}

/** The period before (-1) or after (1) this one, of the same number of months. */
export function movePeriod({ from, to }: Period, direction: -1 | 1): Period {
  const months = Math.max(1, toMonthIndex(to) - toMonthIndex(from));
  return { from: startOfMonth(from, months * direction), to: startOfMonth(to, months * direction) };
}
