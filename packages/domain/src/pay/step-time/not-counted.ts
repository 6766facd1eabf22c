import {
  addDays,
  asMonths,
  type Citation,
  type CountedItem,
  maxDate,
  type PlainDate,
  type Provenance,
  type RuleContext,
  weakestProvenance,
} from '../../kernel/index.ts';
import type { InterruptionFact, InterruptionKind, StepFacts } from '../facts.ts';
import { COUNTED_IN, COUNTED_IN_SINCE_2021, NOT_COUNTED, NOT_COUNTED_SINCE_2021 } from './citations.ts';
import type { Extension } from './extension.ts';
import { countMonthsOf } from './odd-days.ts';

interface KindRule {
  readonly counts: boolean;
  readonly by: Citation;
  readonly provenance: Provenance;
}

const ADDED_IN_2021: KindRule = { counts: false, by: NOT_COUNTED_SINCE_2021, provenance: 'text' };
const NOT_READ: KindRule = { counts: false, by: NOT_COUNTED, provenance: 'unverified' };
const COUNTS_NOT_READ: KindRule = { counts: true, by: COUNTED_IN, provenance: 'unverified' };

const KINDS: Readonly<Record<InterruptionKind, KindRule>> = {
  'unpaid-leave': NOT_READ,
  'sickness-beyond-insurance': NOT_READ,
  'overstay-abroad': NOT_READ,
  suspension: NOT_READ,
  desertion: ADDED_IN_2021,
  'suspended-sentence': ADDED_IN_2021,
  probation: ADDED_IN_2021,
  'leave-awaiting-retirement': ADDED_IN_2021,
  'military-service': { counts: true, by: COUNTED_IN_SINCE_2021, provenance: 'text' },
  'maternity-leave': COUNTS_NOT_READ,
  'approved-study': COUNTS_NOT_READ,
};

/** Thời gian không được tính: total, its items, its weakest mark, and the period that has no end yet. */
export interface NotCounted {
  readonly months: number;
  readonly items: readonly CountedItem[];
  readonly provenance: Provenance;
  readonly running: InterruptionFact | undefined;
}

export const NOTHING_NOT_COUNTED: NotCounted = { months: 0, items: [], provenance: 'text', running: undefined };

/** Án treo last, so that its own months are those that no other period covers; else by start. */
function compareOrder(a: InterruptionFact, b: InterruptionFact): number {
  const aLast = a.kind === 'suspended-sentence';
  const bLast = b.kind === 'suspended-sentence';
  if (aLast !== bLast) return aLast ? 1 : -1;
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

interface ClosedPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Months of the parts of `period` that none of `counted` covers. */
function countOwnMonths(period: ClosedPeriod, counted: readonly ClosedPeriod[], context: RuleContext): number {
  let pieces: ClosedPeriod[] = [period];
  for (const { from, to } of counted) {
    const rest: ClosedPeriod[] = [];
    for (const piece of pieces) {
      if (to <= piece.from || from >= piece.to) rest.push(piece);
      else {
        if (from > piece.from) rest.push({ from: piece.from, to: from });
        if (to < piece.to) rest.push({ from: to, to: piece.to });
      }
    }
    pieces = rest;
  }
  let months = 0;
  for (const piece of pieces) months += countMonthsOf(piece.from, piece.to, context);
  return months;
}

/**
 * Thời gian không được tính để xét nâng bậc lương during [countedFrom, until), in months. Periods that overlap count
 * once. A period still running counts to the day until which facts are known. Thời gian thử thách án treo counts
 * only as far as it is longer than the extension for the same breach (for all, when the breach is not named).
 */
export function countNotCounted(
  facts: StepFacts,
  until: PlainDate,
  extension: Extension,
  context: RuleContext,
): NotCounted {
  const { countedFrom, interruptions = [] } = facts;
  if (interruptions.length === 0) return NOTHING_NOT_COUNTED;
  const { knownOn } = context;
  const known = interruptions.filter(
    ({ from, to }) => from < until && from <= knownOn && (to === undefined || to > countedFrom),
  );
  if (known.length > 1) known.sort(compareOrder);

  let total = 0;
  let running: InterruptionFact | undefined;
  let provenance: Provenance = 'text';
  const counted: ClosedPeriod[] = [];
  const items: CountedItem[] = [];
  for (const period of known) {
    const rule = KINDS[period.kind];
    const from = maxDate(period.from, countedFrom);
    const to = period.to ?? addDays(knownOn, 1);
    if (rule.counts) {
      if (context.trace) items.push({ code: `counted-${period.kind}`, value: asMonths(0), from, to, ...markOf(rule) });
      continue;
    }
    if (period.to === undefined) running ??= period;
    provenance = weakestProvenance([provenance, rule.provenance]);
    let months = countOwnMonths({ from, to }, counted, context);
    counted.push({ from, to });
    if (period.kind === 'suspended-sentence') {
      const delayed = period.actId === undefined ? extension.months : extension.monthsOfAct(period.actId);
      months = Math.max(0, months - delayed);
    }
    total += months;
    if (context.trace) {
      items.push({ code: `not-counted-${period.kind}`, value: asMonths(months), from, to, ...markOf(rule) });
    }
  }
  return { months: total, items, provenance, running };
}

const markOf = ({ by, provenance }: KindRule): { by: Citation; provenance: Provenance } => ({ by, provenance });
