import type { PlainDate } from '@noivu/domain/kernel';
import {
  type DatedRow,
  doSpansOverlap,
  endsAfter,
  type FactOf,
  findAsOf,
  findOverlap,
  isEmptySpan,
  type Span,
  sortByStart,
  spanOf,
} from './dated-row.ts';
import { operationsBetween, type RowOperation } from './row-operation.ts';

/** Vì sao không thay đổi được. */
export type DatedFault =
  /** Khoảng không có ngày nào */
  | 'empty-span'
  /** Không có sự việc nào vào ngày ấy, hoặc không có dòng ấy */
  | 'no-such-fact';

/** Kết quả: what to write, or why nothing can be written. No operation at all means that nothing would change. */
export type DatedChange<Row extends DatedRow> =
  | { readonly operations: readonly RowOperation<Row>[] }
  | { readonly fault: DatedFault };

type NewId = () => string;

/**
 * Thay sự việc trong một khoảng: on the days of `span` the fact is `fact`, or none when it is null; on all other days
 * nothing changes. Facts that reach into the span are closed or start later, one that encloses it is split in two (the
 * earlier part keeps its id), those within it go.
 * @throws {Error} when `rows`, all rows of one kind of one person, overlap already.
 */
export function replaceSpan<Row extends DatedRow>(
  rows: readonly Row[],
  span: Span,
  fact: FactOf<Row> | null,
  newId: NewId,
): DatedChange<Row> {
  refuseOverlap(rows);
  if (isEmptySpan(span)) return { fault: 'empty-span' };
  const same = rows.find((row) => row.validFrom === span.from && row.validTo === span.to);
  if (same && fact) return between(rows, [...rows.filter((row) => row !== same), { ...same, ...fact }]);
  const after = rows.flatMap((row) => cutOut(row, span, newId));
  if (fact) after.push({ ...fact, id: newId(), validFrom: span.from, validTo: span.to } as unknown as Row);
  return between(rows, after);
}

/**
 * Ghi sự việc mới từ ngày `from` (also a day to come): until the fact that held would have ended, or until the next one
 * begins. A change planned for later stays as it is.
 */
export function changeFrom<Row extends DatedRow>(
  rows: readonly Row[],
  from: PlainDate,
  fact: FactOf<Row>,
  newId: NewId,
): DatedChange<Row> {
  const held = findAsOf(rows, from);
  const next = sortByStart(rows).find(({ validFrom }) => validFrom > from);
  return replaceSpan(rows, { from, to: held ? held.validTo : (next?.validFrom ?? null) }, fact, newId);
}

/** Chấm dứt sự việc: it no longer holds on the day `on`, nor later; facts that begin after it are untouched. */
export function endOn<Row extends DatedRow>(rows: readonly Row[], on: PlainDate): DatedChange<Row> {
  const held = findAsOf(rows, on);
  if (!held) return { fault: 'no-such-fact' };
  return replaceSpan(rows, { from: on, to: held.validTo }, null, () => held.id);
}

/** Điều cần sửa ở một sự việc đã ghi: new content, new days, or both. */
export interface Correction<Row extends DatedRow> {
  readonly fact?: Partial<FactOf<Row>>;
  readonly validFrom?: PlainDate;
  readonly validTo?: PlainDate | null;
}

/**
 * Sửa một sự việc đã ghi, also one of the past. Where a border of it moves, a neighbour that touched there moves along, so
 * that no gap opens; where its days reach into other facts, those give way. Moved to wholly other days, it leaves its place
 * empty.
 */
export function correct<Row extends DatedRow>(
  rows: readonly Row[],
  id: string,
  { fact, validFrom, validTo }: Correction<Row>,
  newId: NewId,
): DatedChange<Row> {
  refuseOverlap(rows);
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) return { fault: 'no-such-fact' };
  const span: Span = { from: validFrom ?? row.validFrom, to: validTo === undefined ? row.validTo : validTo };
  if (isEmptySpan(span)) return { fault: 'empty-span' };
  const others = rows.filter((other) => other !== row);
  const moved = doSpansOverlap(spanOf(row), span) ? others.map((other) => follow(other, row, span)) : others;
  const kept = moved.flatMap((other) => cutOut(other, span, newId));
  return between(rows, [...kept, { ...row, ...fact, validFrom: span.from, validTo: span.to }]);
}

/** Bỏ một sự việc (a planned change called off, a wrong entry): the fact before it, if it touched, holds on through its days. */
export function cancel<Row extends DatedRow>(rows: readonly Row[], id: string): DatedChange<Row> {
  refuseOverlap(rows);
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) return { fault: 'no-such-fact' };
  const others = rows.filter((other) => other !== row);
  return between(
    rows,
    others.map((other) => (other.validTo === row.validFrom ? { ...other, validTo: row.validTo } : other)),
  );
}

/** What is left of a row outside the span: nothing, one part, or two. */
function cutOut<Row extends DatedRow>(row: Row, span: Span, newId: NewId): Row[] {
  if (!doSpansOverlap(spanOf(row), span)) return [row];
  const parts: Row[] = [];
  if (row.validFrom < span.from) parts.push({ ...row, validTo: span.from });
  if (span.to !== null && endsAfter(row.validTo, span.to)) {
    parts.push({ ...row, id: parts.length === 0 ? row.id : newId(), validFrom: span.to });
  }
  return parts;
}

/** A neighbour that touched the corrected row moves its border to where that row now begins or ends. */
function follow<Row extends DatedRow>(other: Row, row: Row, span: Span): Row {
  if (other.validTo === row.validFrom && other.validFrom < span.from) return { ...other, validTo: span.from };
  if (
    row.validTo !== null &&
    other.validFrom === row.validTo &&
    span.to !== null &&
    endsAfter(other.validTo, span.to)
  ) {
    return { ...other, validFrom: span.to };
  }
  return other;
}

function between<Row extends DatedRow>(before: readonly Row[], after: readonly Row[]): DatedChange<Row> {
  return { operations: operationsBetween(before, after, haveSameColumns) };
}

function haveSameColumns<Row extends DatedRow>(a: Row, b: Row): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (key) => a[key as keyof Row] === b[key as keyof Row],
  );
}

function refuseOverlap(rows: readonly DatedRow[]): void {
  const overlap = findOverlap(rows);
  if (overlap) throw new Error(`Stored facts overlap: ${overlap[0].id} and ${overlap[1].id}.`);
}
