import {
  asMonths,
  type CountedItem,
  getYear,
  type PlainDate,
  type RuleContext,
  toPlainDate,
} from '../../kernel/index.ts';
import type { DisciplineFact, RatingFact, StepFacts } from '../facts.ts';
import { EXTENSION } from './citations.ts';
import { findExtensionMonths, MONTHS_FOR_BAD_YEAR } from './extension-months.ts';

/** Thời gian kéo dài: total, the items that make it, and the months of one breach. */
export interface Extension {
  readonly months: number;
  readonly items: readonly CountedItem[];
  /** Months that the decisions for one breach make. */
  monthsOfAct(actId: string): number;
}

export const NO_EXTENSION: Extension = { months: 0, items: [], monthsOfAct: () => 0 };

const isKnown = (decision: DisciplineFact, until: PlainDate, context: RuleContext): boolean =>
  decision.effectiveFrom < until && decision.effectiveFrom <= context.knownOn;

/**
 * Whether another decision for the same breach counts instead: the administrative one before the Party's
 * (điểm e khoản 5), else the one with more months, else the one named first.
 */
function isReplaced(
  one: { decision: DisciplineFact; months: number },
  all: readonly { decision: DisciplineFact; months: number }[],
): boolean {
  const { actId, partyOnly } = one.decision;
  if (actId === undefined) return false;
  let isBefore = true;
  for (const other of all) {
    if (other === one) {
      isBefore = false;
      continue;
    }
    if (other.decision.actId !== actId) continue;
    if (other.decision.partyOnly !== partyOnly) {
      if (partyOnly) return true;
      continue;
    }
    if (other.months > one.months || (other.months === one.months && isBefore)) return true;
  }
  return false;
}

/**
 * Kéo dài thời gian nâng bậc lương do kỷ luật hoặc không hoàn thành nhiệm vụ during [countedFrom, until):
 * different breaches add up; a bad rating for a breach that a discipline punished adds nothing.
 */
export function countExtension(facts: StepFacts, until: PlainDate, context: RuleContext): Extension {
  const { personKind, countedFrom, disciplines = [], ratings = [] } = facts;
  const counted: { decision: DisciplineFact; months: number }[] = [];
  const punishedActs = new Set<string>();
  for (const decision of disciplines) {
    if (!isKnown(decision, until, context)) continue;
    if (decision.actId !== undefined) punishedActs.add(decision.actId);
    const months = findExtensionMonths(personKind, decision);
    if (typeof months === 'string') {
      // A dismissal ends the service whenever it was; other forms matter only during this step.
      if (months === 'dismissed' || decision.effectiveFrom >= countedFrom) context.outOfScope(months);
      continue;
    }
    if (decision.effectiveFrom >= countedFrom) counted.push({ decision, months });
  }

  let total = 0;
  const items: CountedItem[] = [];
  const byAct = new Map<string, number>();
  for (const one of counted) {
    const { form, effectiveFrom, partyOnly, actId } = one.decision;
    const replaced = isReplaced(one, counted);
    const months = replaced ? 0 : one.months;
    total += months;
    if (actId !== undefined) byAct.set(actId, (byAct.get(actId) ?? 0) + months);
    if (context.trace) {
      const code = replaced ? 'extension-same-act' : `extension-${partyOnly ? 'party-' : ''}${form}`;
      items.push({ code, value: asMonths(months), from: effectiveFrom, by: EXTENSION, provenance: 'text' });
    }
  }
  for (const [index, rating] of ratings.entries()) {
    if (!isBadYear(rating, countedFrom, until, context) || isRepeated(rating, index, ratings)) continue;
    const isPunished = rating.actId !== undefined && punishedActs.has(rating.actId);
    const months = isPunished ? 0 : MONTHS_FOR_BAD_YEAR;
    total += months;
    if (context.trace) {
      const code = isPunished ? 'extension-rating-same-act' : 'extension-rating';
      const from = toPlainDate(rating.year, 1, 1);
      const to = toPlainDate(rating.year, 12, 31);
      items.push({ code, value: asMonths(months), from, to, by: EXTENSION, provenance: 'text' });
    }
  }
  return { months: total, items, monthsOfAct: (actId) => byAct.get(actId) ?? 0 };
}

/** Whether the year ended during [countedFrom, until), as far as known, with không hoàn thành nhiệm vụ. */
export function isBadYear(rating: RatingFact, countedFrom: PlainDate, until: PlainDate, context: RuleContext): boolean {
  const { year } = rating;
  return (
    rating.rating === 'not-completed' &&
    year >= getYear(countedFrom) &&
    year < getYear(until) &&
    year < getYear(context.knownOn)
  );
}

function isRepeated(rating: RatingFact, index: number, ratings: readonly RatingFact[]): boolean {
  for (let before = 0; before < index; before += 1) {
    const other = ratings[before]!;
    if (other.year === rating.year && other.rating === 'not-completed') return true;
  }
  return false;
}
