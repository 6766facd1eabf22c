import { addDays, maxDate, type PlainDate } from './plain-date.ts';

/** Khoảng thời gian nửa mở [from, to): `to` absent means still running. */
export interface Period {
  readonly from: PlainDate;
  readonly to?: PlainDate | undefined;
}

export function isInPeriod(date: PlainDate, period: Period): boolean {
  return date >= period.from && (period.to === undefined || date < period.to);
}

export function doPeriodsOverlap(a: Period, b: Period): boolean {
  return (a.to === undefined || b.from < a.to) && (b.to === undefined || a.from < b.to);
}

/** The common part of two periods, or undefined when they only touch or are apart. */
export function findOverlap(a: Period, b: Period): Period | undefined {
  if (!doPeriodsOverlap(a, b)) return undefined;
  const from = maxDate(a.from, b.from);
  const to = a.to === undefined ? b.to : b.to === undefined || a.to < b.to ? a.to : b.to;
  return to === undefined ? { from } : { from, to };
}

/** Gộp các khoảng chồng hoặc kề nhau; result is sorted, disjoint and not touching. */
export function mergePeriods(periods: readonly Period[]): Period[] {
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const merged: { from: PlainDate; to?: PlainDate | undefined }[] = [];
  for (const period of sorted) {
    const last = merged[merged.length - 1];
    if (last && (last.to === undefined || period.from <= last.to)) {
      if (last.to !== undefined && (period.to === undefined || period.to > last.to)) last.to = period.to;
    } else merged.push({ ...period });
  }
  return merged;
}

/** Ngày cuối cùng còn trong khoảng, as Vietnamese documents print it ("đến hết ngày"). */
export function getLastDay(period: Period): PlainDate | undefined {
  return period.to === undefined ? undefined : addDays(period.to, -1);
}
