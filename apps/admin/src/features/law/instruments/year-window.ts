/** Khoảng năm đang xem, both ends included. */
export interface YearWindow {
  readonly fromYear: number;
  readonly toYear: number;
}

export const ALL_YEARS: YearWindow = { fromYear: 2000, toYear: 2027 };
const LEAST = 2;
const EARLIEST = 1990;
const LATEST = 2035;

const clamp = (fromYear: number, toYear: number): YearWindow => ({
  fromYear: Math.max(EARLIEST, Math.min(fromYear, LATEST - LEAST)),
  toYear: Math.min(LATEST, Math.max(toYear, EARLIEST + LEAST)),
});

/** The window of the address, when it makes sense. */
export function readWindow(search: { readonly fromYear?: number; readonly toYear?: number }): YearWindow {
  const { fromYear, toYear } = search;
  return fromYear !== undefined && toYear !== undefined && fromYear < toYear ? clamp(fromYear, toYear) : ALL_YEARS;
}

/** Half as many years (factor 0.5) or twice as many (2), around the middle. */
export function zoomWindow({ fromYear, toYear }: YearWindow, factor: number): YearWindow {
  const length = Math.max(LEAST, Math.round((toYear - fromYear) * factor));
  const from = Math.round((fromYear + toYear - length) / 2);
  return clamp(from, from + length);
}

/** A third of the window to the left (-1) or right (1). */
export function panWindow({ fromYear, toYear }: YearWindow, direction: -1 | 1): YearWindow {
  const step = Math.max(1, Math.round((toYear - fromYear) / 3)) * direction;
  return clamp(fromYear + step, toYear + step);
}
