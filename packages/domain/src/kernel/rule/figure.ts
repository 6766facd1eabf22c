import { z } from 'zod';
import { cite } from '../law/index.ts';
import { regime, regimes } from './regimes.ts';
import { defineRule, type Rule } from './rule.ts';
import type { Timeline } from './timeline.ts';

const NoFacts = z.strictObject({});

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
  const first = table.rows[0]!;
  return defineRule({
    id: table.id,
    title,
    facts: NoFacts,
    tables: [table],
    regimes: regimes<z.output<typeof NoFacts>, T>(table.id, [
      regime({
        from: first.from,
        by: cite(first.by.instrument, first.by.article ? { article: first.by.article } : {}),
        // The mark of the answer is that of the row looked up; the frame itself claims nothing.
        provenance: 'text',
        ...(first.retroactive ? { retroactive: true } : {}),
        prepare: (_facts, context) => {
          const value = context.look(table, 'figure');
          return value === undefined ? undefined : { value };
        },
        use: [],
        conclude: (_facts, state) => state.value,
      }),
    ]),
    sentences: { vi: { figure: sentence.vi }, en: { figure: sentence.en } },
  });
}
