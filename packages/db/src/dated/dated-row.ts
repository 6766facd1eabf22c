import type { PlainDate } from '@noivu/domain/kernel';

/** Một sự việc có thời hạn của một người hay đơn vị: holds on the days [validFrom, validTo); null is still running. */
export interface DatedRow {
  readonly id: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** Khoảng nửa mở [from, to); `to` null has no end. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Nội dung của sự việc: every column but its identity and its days. */
export type FactOf<Row extends DatedRow> = Omit<Row, keyof DatedRow>;

export const spanOf = ({ validFrom, validTo }: DatedRow): Span => ({ from: validFrom, to: validTo });

/** Whether `to` comes after `date`; no end comes after every date. */
export const endsAfter = (to: PlainDate | null, date: PlainDate): boolean => to === null || to > date;

export const isEmptySpan = ({ from, to }: Span): boolean => !endsAfter(to, from);

export const doSpansOverlap = (a: Span, b: Span): boolean => endsAfter(a.to, b.from) && endsAfter(b.to, a.from);

/** Sự việc có hiệu lực vào ngày `on`, undefined when none holds. */
export function findAsOf<Row extends DatedRow>(rows: readonly Row[], on: PlainDate): Row | undefined {
  return rows.find(({ validFrom, validTo }) => validFrom <= on && endsAfter(validTo, on));
}

export function sortByStart<Row extends DatedRow>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
}

/** Hai sự việc chồng nhau đầu tiên, undefined when every day has at most one. */
export function findOverlap<Row extends DatedRow>(rows: readonly Row[]): readonly [Row, Row] | undefined {
  const sorted = sortByStart(rows);
  for (const [index, row] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && doSpansOverlap(spanOf(row), spanOf(next))) return [row, next];
  }
  return undefined;
}
