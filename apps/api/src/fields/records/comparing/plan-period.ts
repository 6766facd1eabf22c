import type { StoredPeriod } from './stored-persons.ts';
import { findAsOf } from './stored-persons.ts';

/** Một bản ghi sẽ ghi: `values` are the columns that an update sets, or all columns of an insert. */
export interface PlannedWrite {
  readonly entity: 'person' | 'employment' | 'rank_holding' | 'salary_step' | 'performance_rating';
  readonly operation: 'insert' | 'update';
  readonly id: string;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

export interface PeriodChange {
  /** First day of the period the list speaks of; undefined when the list gives none. */
  readonly from: string | undefined;
  /** Day to begin a changed fact when the list gives none. */
  readonly otherwise: string;
  readonly asOf: string;
  /** Whether the list says the same as what is stored now. */
  readonly same: boolean;
  /** What the list says, as columns. */
  readonly values: PlannedWrite['values'];
}

export type PeriodPlan =
  | { readonly writes: readonly PlannedWrite[]; readonly begins?: string }
  | { readonly fault: 'before-stored' | 'overlaps-stored'; readonly stored: string };

/**
 * Ghi một sự việc có thời hạn, half-open: a change closes the stored period and opens a new one; on the first day of the
 * stored period it is a correction of it; a date before that is refused, because history is not overwritten.
 */
export function planPeriod(
  entity: PlannedWrite['entity'],
  rows: readonly StoredPeriod[],
  change: PeriodChange,
  newId: () => string,
): PeriodPlan {
  const current = findAsOf(rows, change.asOf);
  if (!current) return planFirst(entity, rows, change, newId);
  if (change.same) return change.from === undefined ? { writes: [] } : planStart(entity, rows, current, change.from);
  const begins = change.from ?? (change.otherwise > current.validFrom ? change.otherwise : change.asOf);
  if (begins < current.validFrom) return { fault: 'before-stored', stored: current.validFrom };
  if (begins === current.validFrom) {
    return { begins, writes: [{ entity, operation: 'update', id: current.id, values: correction(change.values) }] };
  }
  return {
    begins,
    writes: [
      { entity, operation: 'update', id: current.id, values: { validTo: begins } },
      {
        entity,
        operation: 'insert',
        id: newId(),
        values: { ...change.values, validFrom: begins, validTo: current.validTo },
      },
    ],
  };
}

/** A list that names no decision does not erase the one on record. */
function correction({ personId: _personId, decision, ...values }: PlannedWrite['values']): PlannedWrite['values'] {
  return decision === null || decision === undefined ? values : { ...values, decision };
}

function planFirst(
  entity: PlannedWrite['entity'],
  rows: readonly StoredPeriod[],
  change: PeriodChange,
  newId: () => string,
): PeriodPlan {
  const begins = change.from ?? change.otherwise;
  const overlapped = rows.find((row) => row.validFrom <= change.asOf && (row.validTo === null || row.validTo > begins));
  if (overlapped) return { fault: 'overlaps-stored', stored: overlapped.validFrom };
  const next = rows.find((row) => row.validFrom > change.asOf);
  return {
    begins,
    writes: [
      {
        entity,
        operation: 'insert',
        id: newId(),
        values: { ...change.values, validFrom: begins, validTo: next?.validFrom ?? null },
      },
    ],
  };
}

/** The same fact with another first day: its period and the one before it move their border. */
function planStart(
  entity: PlannedWrite['entity'],
  rows: readonly StoredPeriod[],
  current: StoredPeriod,
  from: string,
): PeriodPlan {
  if (from === current.validFrom) return { writes: [] };
  const before = rows.filter((row) => row.validFrom < current.validFrom).at(-1);
  if (before && from <= before.validFrom) return { fault: 'before-stored', stored: before.validFrom };
  const writes: PlannedWrite[] = [{ entity, operation: 'update', id: current.id, values: { validFrom: from } }];
  const touches = before && (before.validTo === current.validFrom || before.validTo === null || before.validTo > from);
  if (touches) writes.push({ entity, operation: 'update', id: before.id, values: { validTo: from } });
  return { writes, begins: from };
}
