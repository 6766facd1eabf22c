import type { Citation, Provenance } from '../law/index.ts';
import type { PlainDate } from '../time/index.ts';
import { checkRows } from './check-row.ts';
import type { Value } from './value.ts';

interface RowBase {
  readonly from: PlainDate;
  readonly by: Citation;
  readonly provenance: Provenance;
  /** The text itself applies back to before it took effect. */
  readonly retroactive?: boolean;
  /** Why the mark is what it is, or what is uncertain. */
  readonly note?: string;
}

export interface ValueRow<T> extends RowBase {
  readonly value: T;
}

/** From this day the figure has no value any more. */
export interface EndedRow extends RowBase {
  readonly ended: true;
}

export type TimelineRow<T> = ValueRow<T> | EndedRow;

export type TimelineAnswer<T> =
  | { readonly status: 'found'; readonly row: ValueRow<T>; readonly version: string }
  | { readonly status: 'out-of-scope'; readonly firstFrom: PlainDate }
  | { readonly status: 'not-in-force'; readonly row: EndedRow };

/** Dòng thời gian của một con số mà luật thay đổi. */
export interface Timeline<T> {
  readonly kind: 'timeline';
  readonly id: string;
  readonly rows: readonly TimelineRow<T>[];
  readonly versions: readonly string[];
  /** The row in force on a day. There is no default value, ever. */
  at(on: PlainDate): TimelineAnswer<T>;
  /** How the value is shown in a step. */
  show(value: T): Value;
}

/**
 * Builds a timeline: half-open intervals, no `to`; the next row or an `ended` row closes one.
 * @throws {LawTableError} when rows are unsorted, cite an unknown instrument, or start before it takes effect.
 */
export function timeline<T>(id: string, rows: readonly TimelineRow<T>[], show: (value: T) => Value): Timeline<T> {
  checkRows(id, rows);
  const versions = rows.map((row) => `${id}@${row.from}`);
  const firstFrom = rows[0]!.from;
  const answers: TimelineAnswer<T>[] = rows.map((row, index) =>
    'ended' in row ? { status: 'not-in-force', row } : { status: 'found', row, version: versions[index]! },
  );
  const before: TimelineAnswer<T> = { status: 'out-of-scope', firstFrom };
  const last = rows.length - 1;
  return {
    kind: 'timeline',
    id,
    rows,
    versions,
    show,
    at(on) {
      for (let index = last; index >= 0; index -= 1) if (on >= rows[index]!.from) return answers[index]!;
      return before;
    },
  };
}
