import { addMonths, type PlainDate, type RuleContext, toMonthIndex } from '../../kernel/index.ts';
import type { StepFacts } from '../facts.ts';
import { countExtension, type Extension, NO_EXTENSION } from './extension.ts';
import { countNotCounted, NOTHING_NOT_COUNTED, type NotCounted } from './not-counted.ts';

/** Thời điểm đủ thời gian: the due day and what delayed it. */
export interface DueDate {
  readonly due: PlainDate;
  readonly notCounted: NotCounted;
  readonly extension: Extension;
}

/** Tháng cuối của lịch: 12/2199. */
const LAST_MONTH_INDEX = 2199 * 12 + 11;

/** Cộng tháng; a day beyond the calendar makes the case one that the rule cannot answer. */
function addMonthsInCalendar(date: PlainDate, months: number, context: RuleContext): PlainDate {
  if (toMonthIndex(date) + months <= LAST_MONTH_INDEX) return addMonths(date, months);
  context.outOfScope('beyond-calendar');
  return date;
}

/** Whether anything could delay: a discipline, a bad year or an interruption is among the facts. */
export function hasPossibleDelay(facts: StepFacts): boolean {
  if (facts.disciplines !== undefined && facts.disciplines.length > 0) return true;
  if (facts.interruptions !== undefined && facts.interruptions.length > 0) return true;
  if (facts.ratings !== undefined) {
    for (const { rating } of facts.ratings) if (rating === 'not-completed') return true;
  }
  return false;
}

/**
 * Ngày đủ điều kiện về thời gian: `countedFrom` + `months` + months that do not count + months of extension.
 * An event counts when it lies before the due day that the events before it make; one that comes later finds the
 * time already complete. Facts after `context.knownOn` are taken not to happen.
 */
export function findDueDate(facts: StepFacts, months: number, context: RuleContext): DueDate {
  const { countedFrom } = facts;
  let until = addMonthsInCalendar(countedFrom, months, context);
  if (!hasPossibleDelay(facts)) return { due: until, notCounted: NOTHING_NOT_COUNTED, extension: NO_EXTENSION };
  for (;;) {
    const extension = countExtension(facts, until, context);
    const notCounted = countNotCounted(facts, until, extension, context);
    const due = addMonthsInCalendar(countedFrom, months + notCounted.months + extension.months, context);
    if (due <= until || context.halt) return { due, notCounted, extension };
    until = due;
  }
}
