import type { Citation, Provenance } from '../law/index.ts';
import type { PlainDate } from '../time/index.ts';
import { checkCitation, checkRows, LawTableError } from './check-row.ts';
import type { RuleContext } from './context.ts';
import type { Comparison } from './step.ts';
import type { Value } from './value.ts';

/** What a condition found: required and actual, whether met, and when time alone will meet it. */
export interface ConditionResult {
  readonly met: boolean;
  readonly operator: Comparison;
  readonly required: Value;
  readonly actual: Value;
  readonly metFrom?: PlainDate | undefined;
}

/**
 * Điều kiện: named, cited, in the order of the clause. `test` returns undefined when a fact is lacking
 * (after `context.lack`) or a table halted the rule.
 */
export interface Condition<Facts, State> {
  readonly code: string;
  readonly by: Citation;
  readonly provenance: Provenance;
  test(facts: Facts, state: State, context: RuleContext): ConditionResult | undefined;
}

/**
 * Chế độ: one version of a formula. `prepare` computes once what conditions share, `use` is the complete flat list
 * of conditions, `conclude` gives the value once all are met. undefined from `prepare` or `conclude` halts the rule.
 */
export interface RegimeRow<Facts, State, V> {
  readonly from: PlainDate;
  readonly by: Citation;
  readonly provenance: Provenance;
  readonly retroactive?: boolean;
  /** What is different from the row before; required from the second row on. */
  readonly changes?: { readonly vi: string; readonly en: string };
  readonly note?: string;
  readonly prepare: (facts: Facts, context: RuleContext) => State | undefined;
  readonly use: readonly Condition<Facts, State>[];
  readonly conclude: (facts: Facts, state: State, context: RuleContext) => V | undefined;
}

export interface EndedRegime {
  readonly from: PlainDate;
  readonly by: Citation;
  readonly provenance: Provenance;
  readonly retroactive?: boolean;
  readonly ended: true;
  readonly changes?: { readonly vi: string; readonly en: string };
  readonly note?: string;
}

export interface Regimes<Facts, V> {
  readonly kind: 'regimes';
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: each row has its own State, which only that row reads
  readonly rows: readonly (RegimeRow<Facts, any, V> | EndedRegime)[];
  readonly versions: readonly string[];
}

/** A row whose State is inferred from `prepare`, so that rows of different shape can stand in one table. */
export function regime<Facts, State, V>(row: RegimeRow<Facts, State, V>): RegimeRow<Facts, State, V> {
  return row;
}

/**
 * Builds the dated versions of a rule whose formula law changes.
 * @throws {LawTableError} on unsorted rows, unknown citations, a missing `changes`, or duplicate condition codes.
 */
export function regimes<Facts, V>(
  id: string,
  // biome-ignore lint/suspicious/noExplicitAny: see Regimes.rows
  rows: readonly (RegimeRow<Facts, any, V> | EndedRegime)[],
): Regimes<Facts, V> {
  checkRows(id, rows);
  rows.forEach((row, index) => {
    if (index > 0 && !row.changes && !('ended' in row)) {
      throw new LawTableError(`${id}@${row.from}: says not what it changes`);
    }
    if ('ended' in row) return;
    const codes = new Set<string>();
    for (const condition of row.use) {
      if (codes.has(condition.code)) throw new LawTableError(`${id}@${row.from}: condition ${condition.code} twice`);
      codes.add(condition.code);
      checkCitation(`${id}@${row.from}`, condition.by);
    }
  });
  return { kind: 'regimes', id, rows, versions: rows.map((row) => `${id}@${row.from}`) };
}
