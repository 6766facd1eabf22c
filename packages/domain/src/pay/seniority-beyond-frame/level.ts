import type { PlainDate, RuleContext } from '../../kernel/index.ts';
import type { StepFacts } from '../facts.ts';
import { type DueDate, findDueDate } from '../step-time/due-date.ts';

const MONTHS_A_YEAR = 12;

/** Mức phụ cấp tại một ngày: how many further years are complete, since when, and when the next will be. */
export interface BeyondFrameLevel {
  /** Further full years after the first level; -1 before the first. */
  readonly years: number;
  readonly current: DueDate;
  readonly next: DueDate;
}

/**
 * Finds the level held on a day: the first after `firstMonths` at the last step, each next one 12 months later;
 * time that does not count and extensions delay every level after them.
 */
export function findLevel(
  facts: StepFacts,
  firstMonths: number,
  on: PlainDate,
  context: RuleContext,
): BeyondFrameLevel {
  let current = findDueDate(facts, firstMonths, context);
  if (on < current.due) return { years: -1, current, next: current };
  for (let years = 0; ; years += 1) {
    const next = findDueDate(facts, firstMonths + (years + 1) * MONTHS_A_YEAR, context);
    if (on < next.due || context.halt) return { years, current, next };
    current = next;
  }
}
