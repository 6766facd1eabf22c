import type { PlainDate } from '@noivu/domain/kernel';
import { type DatedRow, findAsOf, type Span } from './dated-row.ts';
import { applyOperations, type RowOperation } from './row-operation.ts';

/** Khoảng ngày mà câu trả lời "vào ngày ấy là gì" đổi khác; undefined is no fact. */
export interface ChangedSpan<Row extends DatedRow> extends Span {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/**
 * Xem trước ảnh hưởng của một thay đổi: the days on which a reading as of that day gives another fact, in order. From them
 * the caller finds the decisions to review and the money that changes. `isSame` compares contents, not days.
 */
export function findChangedSpans<Row extends DatedRow>(
  rows: readonly Row[],
  operations: readonly RowOperation<Row>[],
  isSame: (a: Row, b: Row) => boolean,
): ChangedSpan<Row>[] {
  const changed = applyOperations(rows, operations);
  const borders = new Set<PlainDate>();
  for (const { validFrom, validTo } of [...rows, ...changed]) {
    borders.add(validFrom);
    if (validTo !== null) borders.add(validTo);
  }
  const days = [...borders].sort();
  const spans: ChangedSpan<Row>[] = [];
  for (const [index, from] of days.entries()) {
    const before = findAsOf(rows, from);
    const after = findAsOf(changed, from);
    if (before && after ? isSame(before, after) : before === after) continue;
    const last = spans.at(-1);
    const to = days[index + 1] ?? null;
    if (last && last.to === from && last.before === before && last.after === after) {
      spans[spans.length - 1] = { ...last, to };
    } else spans.push({ from, to, before, after });
  }
  return spans;
}
