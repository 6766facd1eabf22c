import { z } from 'zod';
import { type EndedRegime, type RegimeRow, regime, regimes } from './regimes.ts';
import { defineRule, type Rule } from './rule.ts';
import type { Timeline, TimelineRow } from './timeline.ts';

const NoFacts = z.strictObject({});
type NoFacts = z.output<typeof NoFacts>;

/**
 * Một con số của luật hỏi theo ngày: makes a timeline askable like any rule, so that a jurist or a service
 * gets the figure with its citation and mark (`noivu assess pay.base-salary --on 2026-07-01`).
 */
export function defineFigure<T>(definition: {
  readonly table: Timeline<T>;
  readonly title: { readonly vi: string; readonly en: string };
  readonly sentence: { readonly vi: string; readonly en: string };
}): Rule<typeof NoFacts, T> {
  const { table, title, sentence } = definition;
  return defineRule({
    id: table.id,
    title,
    facts: NoFacts,
    tables: [table],
    regimes: regimes<NoFacts, T>(table.id, table.rows.map(toRegime(table))),
    sentences: { vi: { figure: sentence.vi }, en: { figure: sentence.en } },
  });
}

interface Found<T> {
  readonly value: T;
}

/** Each row is a version of its own, so that the answer rests on the instrument of its day and on no other. */
function toRegime<T>(table: Timeline<T>) {
  return (row: TimelineRow<T>): RegimeRow<NoFacts, Found<T>, T> | EndedRegime => {
    if ('ended' in row) return row;
    const { from, by, provenance, retroactive, note } = row;
    return regime<NoFacts, Found<T>, T>({
      from,
      by,
      provenance,
      changes: { vi: 'Con số mới', en: 'A new figure' },
      ...(retroactive ? { retroactive } : {}),
      ...(note ? { note } : {}),
      prepare: (_facts, context) => {
        const value = context.look(table, 'figure');
        return value === undefined ? undefined : { value };
      },
      use: [],
      conclude: (_facts, state) => state.value,
    });
  };
}
