import { asDate, cite, coefficient, plainDate, type RuleContext } from '../../kernel/index.ts';
import { CLAUSE } from './circular-02.ts';
import type { OldPay } from './compute-total.ts';
import type { RankPay, RankPayFacts } from './facts.ts';
import type { RankPayState } from './find-route.ts';
import { placeNearest } from './place-nearest.ts';
import { placeSameStep } from './place-same-step.ts';

/** From this day public employees hold professional grades (bậc nghề nghiệp); how pay is set between them was not read. */
const GRADES_FROM = plainDate('2026-07-01');
const GRADES = cite('232/2026/NĐ-CP', { article: '18', clause: '2' });

function readOldPay(facts: RankPayFacts, { old }: RankPayState, context: RuleContext): OldPay | undefined {
  const { step, beyondFramePercent, reservedCoefficient, coefficientSince, countedFrom } = facts.from;
  for (const date of [coefficientSince, countedFrom]) {
    if (date !== undefined && date > context.on) return context.outOfScope('dated-after-signing');
  }
  const percentage = step < old.steps ? 0 : beyondFramePercent;
  if (percentage === undefined) context.lack('from.beyondFramePercent', 'missing-beyond-frame', CLAUSE['1b'], 'text');
  if (reservedCoefficient === undefined) {
    context.lack('from.reservedCoefficient', 'missing-reserved', CLAUSE['1c'], 'text');
  }
  if (percentage === undefined || reservedCoefficient === undefined) return undefined;
  return {
    coefficient: old.coefficients[step - 1]!,
    beyondFramePercent: percentage,
    reserved: coefficient(reservedCoefficient),
  };
}

/** Xếp lương ở ngạch mới by the way chosen. */
export function concludeRankPay(facts: RankPayFacts, state: RankPayState, context: RuleContext): RankPay | undefined {
  const pay = readOldPay(facts, state, context);
  if (!pay) return undefined;
  if (facts.to.salaryTable === 'public-employee' && context.lawAsOf >= GRADES_FROM) {
    context.mark('unverified');
    context.step(() => ({
      kind: 'concluded',
      code: 'grades-not-read',
      by: GRADES,
      provenance: 'unverified',
      values: { from: asDate(GRADES_FROM) },
    }));
  }
  return state.route === 'nearest'
    ? placeNearest(facts, state, pay, context)
    : placeSameStep(facts, state, pay, context);
}
