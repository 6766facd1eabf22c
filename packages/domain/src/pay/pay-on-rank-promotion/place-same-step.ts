import {
  asCoefficient,
  asCount,
  asDate,
  asRatio,
  asTerm,
  type Coefficient,
  percent,
  type RuleContext,
} from '../../kernel/index.ts';
import { CLAUSE } from './circular-02.ts';
import { type OldPay, roundWithBeyondFrame } from './compute-total.ts';
import type { RankPay, RankPayFacts } from './facts.ts';
import type { RankPayState } from './find-route.ts';

/**
 * Bảo lưu khi chuyển sang ngạch có hệ số cùng bậc thấp hơn: what makes the new coefficient, with the percentage kept,
 * equal to the old. With a percentage this is a reading of "cho bằng hệ số lương (kể cả phụ cấp thâm niên vượt khung)".
 */
function computeReserve(pay: OldPay, placed: Coefficient, context: RuleContext): Coefficient {
  const rate = pay.beyondFramePercent;
  const difference = pay.coefficient - placed;
  const reserved = roundWithBeyondFrame(difference, rate, context);
  const provenance = rate > 0 ? 'unverified' : 'text';
  context.mark(provenance);
  context.step(() => ({
    kind: 'computed',
    code: 'reserved-on-transfer',
    by: CLAUSE['2c'],
    provenance,
    formula: rate > 0 ? '({old} − {placed}) × (100% + {beyondFrame})' : '{old} − {placed}',
    inputs: {
      old: asCoefficient(pay.coefficient),
      placed: asCoefficient(placed),
      beyondFrame: asRatio(percent(rate)),
    },
    value: asCoefficient(reserved),
  }));
  return reserved;
}

/** Xếp ngang bậc, giữ phần trăm vượt khung và thời gian (khoản 2 điểm a), with a reserve when the new coefficient is lower (điểm c). */
export function placeSameStep(
  facts: RankPayFacts,
  { route, next }: RankPayState,
  pay: OldPay,
  context: RuleContext,
): RankPay | undefined {
  // Khoản 1 điểm c adds an earlier reserve to the pay to be placed, khoản 2 keeps the step: the text does not say which yields.
  if (pay.reserved > 0) return context.outOfScope('reserve-before-transfer');
  const { step, countedFrom } = facts.from;
  const isReserved = route === 'same-step-reserved';
  const clause = isReserved ? '2c' : '2a';
  const placed = next.coefficients[step - 1]!;
  const reserved = isReserved ? computeReserve(pay, placed, context) : undefined;
  if (countedFrom === undefined) {
    context.lack('from.countedFrom', 'missing-counted-from', CLAUSE['2a'], 'text');
    return undefined;
  }
  context.step(() => ({
    kind: 'concluded',
    code: 'placed-same-step',
    by: CLAUSE[clause],
    provenance: 'text',
    values: {
      group: asTerm(next.group),
      step: asCount(step),
      coefficient: asCoefficient(placed),
      date: asDate(countedFrom),
    },
  }));
  return {
    clause,
    salaryTable: facts.to.salaryTable,
    salaryGroup: facts.to.salaryGroup,
    step,
    coefficient: placed,
    ...(reserved === undefined ? {} : { reservedCoefficient: reserved }),
    ...(pay.beyondFramePercent > 0 ? { beyondFramePercent: pay.beyondFramePercent } : {}),
    payFrom: context.on,
    countedFrom,
  };
}
