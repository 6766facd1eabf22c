import {
  asDate,
  asMonths,
  countFullMonths,
  getYear,
  type PlainDate,
  type RuleContext,
  toPlainDate,
} from '../../kernel/index.ts';
import type { StepFacts } from '../facts.ts';
import { monthsPerStep } from '../salary-tables/months-per-step.ts';
import type { SalaryScale } from '../salary-tables/salary-scale.ts';
import { salaryScales } from '../salary-tables/salary-scales.ts';
import { EXTENSION, LAW_SINCE_2021, NOT_COUNTED, type StepLaw } from './citations.ts';
import { type DueDate, findDueDate } from './due-date.ts';

/** Thang lương và thời gian giữ bậc of a person, looked up. */
export interface StepFrame {
  readonly scale: SalaryScale;
  readonly baseMonths: number;
}

/** Looks up the scale and the months per step; undefined when the case is outside the rule. */
export function lookStepFrame(facts: StepFacts, context: RuleContext): StepFrame | undefined {
  if (facts.personKind === 'commune-part-time') return context.outOfScope('not-paid-by-table');
  const table = salaryScales[facts.salaryTable][facts.salaryGroup];
  if (!table) return context.outOfScope('no-such-group');
  const scale = context.look(table, 'salary-scale');
  if (!scale) return undefined;
  if (facts.step > scale.steps) return context.outOfScope('no-such-step');
  const baseMonths = context.look(monthsPerStep(facts.salaryGroup), 'months-per-step');
  return baseMonths === undefined ? undefined : { scale, baseMonths };
}

/** Reports the lists that are not known and the years that ended before `until` and are not rated. */
export function reportMissing(facts: StepFacts, until: PlainDate, context: RuleContext, law: StepLaw): void {
  if (facts.disciplines === undefined) context.lack('disciplines', 'disciplines-unknown', law.discipline, 'unverified');
  if (facts.interruptions === undefined) {
    context.lack('interruptions', 'interruptions-unknown', law.interruption, 'unverified');
  }
  const { ratings } = facts;
  if (ratings === undefined) {
    context.lack('ratings', 'ratings-unknown', law.rating, law.ratingProvenance);
    return;
  }
  const lastYear = getYear(until < context.knownOn ? until : context.knownOn) - 1;
  for (let year = getYear(facts.countedFrom); year <= lastYear; year += 1) {
    let isGiven = false;
    for (const rating of ratings) if (rating.year === year) isGiven = true;
    if (!isGiven) {
      const yearEnd = asDate(toPlainDate(year, 12, 31));
      context.lack('ratings', 'rating-of-year', law.rating, law.ratingProvenance, yearEnd);
    }
  }
}

/** Records what did not count, what delayed, and the formula of the due day. */
export function explainDueDate(
  facts: StepFacts,
  months: number,
  dueDate: DueDate,
  context: RuleContext,
  law: StepLaw,
): void {
  const { due, notCounted, extension } = dueDate;
  context.mark('secondary');
  context.mark(notCounted.provenance);
  // The steps below would not be kept; not even their closures are made then.
  if (!context.trace && !context.strict) return;
  if (law.showsDelays) {
    context.step(() => ({
      kind: 'counted',
      code: 'not-counted',
      by: NOT_COUNTED,
      provenance: notCounted.provenance,
      value: asMonths(notCounted.months),
      items: notCounted.items,
    }));
    context.step(() => ({
      kind: 'counted',
      code: 'extension',
      by: EXTENSION,
      provenance: 'text',
      value: asMonths(extension.months),
      items: extension.items,
    }));
  }
  context.step(() => ({
    kind: 'computed',
    code: 'due-date',
    by: law.by,
    provenance: 'secondary',
    formula: '{countedFrom} + {base} + {notCounted} + {extension}',
    inputs: {
      countedFrom: asDate(facts.countedFrom),
      base: asMonths(months),
      notCounted: asMonths(notCounted.months),
      extension: asMonths(extension.months),
    },
    value: asDate(due),
  }));
}

/** Finds the due day of the next step with its frame, reports what is missing, and records the steps. */
export function computeStepTime(
  facts: StepFacts,
  context: RuleContext,
  law: StepLaw = LAW_SINCE_2021,
): { readonly frame: StepFrame; readonly dueDate: DueDate } | undefined {
  const frame = lookStepFrame(facts, context);
  if (!frame) return undefined;
  const dueDate = findDueDate(facts, frame.baseMonths, context);
  if (context.halt) return undefined;
  reportMissing(facts, dueDate.due, context, law);
  explainDueDate(facts, frame.baseMonths, dueDate, context, law);
  return { frame, dueDate };
}

/** Số tháng đã giữ bậc đến ngày xét, never negative. */
export function countMonthsHeld(facts: StepFacts, on: PlainDate): number {
  return on < facts.countedFrom ? 0 : countFullMonths(facts.countedFrom, on);
}
