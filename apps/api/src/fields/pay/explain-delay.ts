import { type CountedItem, type PlainDate, printCitation } from '@noivu/domain/kernel';
import { regularStepIncrease, type StepFacts } from '@noivu/domain/pay';
import type { DelayReason } from './step-increase.ts';

/** Steps of the rule that count months on top of those at the step. */
const DELAYS: readonly string[] = ['not-counted', 'extension'];

function readMonths({ value }: CountedItem): number {
  return value.type === 'months' ? value.value : 0;
}

/** Vì sao bị kéo dài: evaluates once more, with its trace, and takes the items that add months or still run. */
export function explainDelay(
  facts: StepFacts,
  options: { readonly on: PlainDate; readonly factsKnownOn: PlainDate },
): { readonly months: number; readonly reasons: DelayReason[] } {
  const outcome = regularStepIncrease.assess(facts, options);
  if (!('steps' in outcome)) return { months: 0, reasons: [] };
  const reasons: DelayReason[] = [];
  for (const step of outcome.steps) {
    if (step.kind !== 'counted' || !DELAYS.includes(step.code)) continue;
    for (const item of step.items) {
      if (item.code.startsWith('counted-')) continue;
      reasons.push({
        code: item.code,
        months: readMonths(item),
        from: item.from ?? null,
        to: item.to ?? null,
        basis: item.by ? printCitation(item.by, 'vi') : '',
      });
    }
  }
  return { months: reasons.reduce((sum, { months }) => sum + months, 0), reasons };
}
