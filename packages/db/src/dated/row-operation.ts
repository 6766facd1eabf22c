import type { DatedRow } from './dated-row.ts';

/**
 * Một việc ghi vào bảng. In a list they are in the order to be written, so that no two rows start on the same day in
 * between (the tables have a unique key on the first day); periods may overlap until the end of the transaction.
 */
export type RowOperation<Row extends DatedRow> =
  | { readonly kind: 'insert'; readonly row: Row }
  | { readonly kind: 'update'; readonly before: Row; readonly after: Row }
  | { readonly kind: 'delete'; readonly row: Row };

/** Kết quả của một thay đổi đối với các dòng. @throws {Error} when a row is not as the operation expects it. */
export function applyOperations<Row extends DatedRow>(
  rows: readonly Row[],
  operations: readonly RowOperation<Row>[],
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const operation of operations) {
    const { id } = operation.kind === 'update' ? operation.before : operation.row;
    if (byId.has(id) === (operation.kind === 'insert')) throw new Error(`Row ${id} is not there to ${operation.kind}.`);
    if (operation.kind === 'delete') byId.delete(id);
    else byId.set(id, operation.kind === 'update' ? operation.after : operation.row);
  }
  return [...byId.values()];
}

/** Các việc ghi đưa mọi dòng về như trước: a reversing entry, not an erasure. */
export function reverseOperations<Row extends DatedRow>(operations: readonly RowOperation<Row>[]): RowOperation<Row>[] {
  return operations.toReversed().map((operation) => {
    if (operation.kind === 'update') return { kind: 'update', before: operation.after, after: operation.before };
    return { kind: operation.kind === 'insert' ? 'delete' : 'insert', row: operation.row };
  });
}

/** From one state of the rows to another, in an order in which no first day is taken twice on the way. */
export function operationsBetween<Row extends DatedRow>(
  before: readonly Row[],
  after: readonly Row[],
  isSame: (a: Row, b: Row) => boolean,
): RowOperation<Row>[] {
  const kept = new Map(after.map((row) => [row.id, row]));
  const known = new Set(before.map(({ id }) => id));
  const deletes: RowOperation<Row>[] = before.filter(({ id }) => !kept.has(id)).map((row) => ({ kind: 'delete', row }));
  const inserts: RowOperation<Row>[] = after.filter(({ id }) => !known.has(id)).map((row) => ({ kind: 'insert', row }));
  const updates = before.flatMap((row) => {
    const changed = kept.get(row.id);
    return changed && !isSame(row, changed) ? [{ kind: 'update' as const, before: row, after: changed }] : [];
  });
  return [...deletes, ...inOrderOfStarts(updates), ...inserts];
}

type Update<Row extends DatedRow> = Extract<RowOperation<Row>, { kind: 'update' }>;

/** A row moves to a first day only after the row that starts there has moved away; rows in order make no circle. */
function inOrderOfStarts<Row extends DatedRow>(updates: readonly Update<Row>[]): Update<Row>[] {
  const ordered: Update<Row>[] = [];
  let waiting = [...updates];
  while (waiting.length > 0) {
    const free = waiting.filter(({ after, before }) =>
      waiting.every((other) => other.before.id === before.id || other.before.validFrom !== after.validFrom),
    );
    if (free.length === 0) throw new Error('Rows exchange their first days; they cannot be written one after another.');
    ordered.push(...free);
    waiting = waiting.filter((update) => !free.includes(update));
  }
  return ordered;
}
