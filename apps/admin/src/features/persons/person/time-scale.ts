const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Thước thời gian: days to a share of the width, from 0 to 100. */
export interface TimeScale {
  readonly from: string;
  readonly to: string;
  readonly years: readonly number[];
  place(date: string): number;
}

const STEPS = [1, 2, 5, 10, 20] as const;
const MOST_TICKS = 16;

export function createTimeScale(from: string, to: string): TimeScale {
  const first = day(from);
  const length = Math.max(1, day(to) - first);
  const firstYear = Number(from.slice(0, 4)) + 1;
  const lastYear = Number(to.slice(0, 4));
  const step = STEPS.find((years) => (lastYear - firstYear) / years <= MOST_TICKS) ?? 50;
  const years: number[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step) years.push(year);
  return { from, to, years, place: (date) => Math.max(0, Math.min(100, ((day(date) - first) / length) * 100)) };
}
