import { type Citation, findInstrument } from '../law/index.ts';
import type { PlainDate } from '../time/index.ts';

interface DatedRow {
  readonly from: PlainDate;
  readonly by: Citation;
  readonly retroactive?: boolean;
}

/** A fault in a table of law: thrown when the table is built, so that the first test run fails. */
export class LawTableError extends Error {
  override readonly name = 'LawTableError';
}

/** @throws {LawTableError} unless the citation resolves and `from` is not before the instrument's effect. */
export function checkCitation(table: string, by: Citation): void {
  if (!findInstrument(by.instrument)) {
    throw new LawTableError(`${table}: cites an instrument that is not in the registry: ${by.instrument}`);
  }
}

/** Checks one table: rows sorted and unique, citations known, no row before its instrument unless retroactive. */
export function checkRows(table: string, rows: readonly DatedRow[]): void {
  if (rows.length === 0) throw new LawTableError(`${table}: has no rows`);
  let previous: PlainDate | undefined;
  for (const row of rows) {
    if (previous !== undefined && row.from <= previous) {
      throw new LawTableError(`${table}: rows not sorted or not unique at ${row.from}`);
    }
    previous = row.from;
    checkCitation(table, row.by);
    const effective = findInstrument(row.by.instrument)?.effectiveFrom;
    if (effective !== undefined && row.from < effective && row.retroactive !== true) {
      throw new LawTableError(
        `${table}: row ${row.from} starts before ${row.by.instrument} takes effect (${effective}); mark it retroactive if the text says so`,
      );
    }
  }
}
