import type { InstrumentSpan } from './instrument-span.ts';

/** Một thanh trên dòng thời gian; pixels. */
export interface PlacedBar {
  readonly span: InstrumentSpan;
  readonly x: number;
  readonly width: number;
  readonly row: number;
}

const GAP = 10;
const LETTER = 6.6;

/**
 * Xếp các thanh vào ít hàng nhất có thể, in the order given: a bar takes the first row in which it and its label fit.
 */
export function packBars(
  spans: readonly InstrumentSpan[],
  place: (date: string) => number,
  width: number,
): { readonly bars: readonly PlacedBar[]; readonly rows: number } {
  const ends: number[] = [];
  const bars = spans.map((span) => {
    const x = Math.max(0, place(span.from));
    const end = Math.min(width, span.to === undefined ? width : place(span.to));
    const taken = Math.max(end, x + span.instrument.number.length * LETTER + 10) + GAP;
    let row = ends.findIndex((free) => free <= x);
    if (row < 0) row = ends.length;
    ends[row] = taken;
    return { span, x, width: Math.max(3, end - x), row };
  });
  return { bars, rows: ends.length };
}
