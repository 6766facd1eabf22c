import { asCoefficient, asCount, asTerm, coefficient, type RuleContext } from '../../kernel/index.ts';
import { CLAUSE } from './circular-02.ts';
import { computeTotal, type OldPay } from './compute-total.ts';
import type { RankPay, RankPayFacts } from './facts.ts';
import { findClock } from './find-clock.ts';
import type { RankPayState } from './find-route.ts';

/**
 * Xếp vào hệ số bằng hoặc cao hơn gần nhất ở ngạch mới (khoản 1 điểm a, b); when even the last step is lower,
 * the last step with a reserve (điểm c).
 */
export function placeNearest(
  facts: RankPayFacts,
  { old, next }: RankPayState,
  pay: OldPay,
  context: RuleContext,
): RankPay | undefined {
  const total = computeTotal(pay, context);
  const found = next.coefficients.findIndex((candidate) => candidate >= total);
  const isBeyond = found < 0;
  const index = isBeyond ? next.steps - 1 : found;
  const placed = next.coefficients[index]!;
  const clause = isBeyond ? '1c' : pay.beyondFramePercent > 0 ? '1b' : pay.reserved > 0 ? '1c' : '1a';
  context.step(() => ({
    kind: 'concluded',
    code: isBeyond ? 'placed-last' : 'placed',
    by: CLAUSE[clause],
    provenance: 'text',
    values: {
      total: asCoefficient(total),
      group: asTerm(next.group),
      step: asCount(index + 1),
      coefficient: asCoefficient(placed),
    },
  }));
  const reserved = isBeyond ? coefficient(total - placed) : undefined;
  if (reserved !== undefined) {
    context.step(() => ({
      kind: 'computed',
      code: 'reserved',
      by: CLAUSE['1c'],
      provenance: 'text',
      formula: '{total} − {last}',
      inputs: { total: asCoefficient(total), last: asCoefficient(placed) },
      value: asCoefficient(reserved),
    }));
  }
  const countedFrom = findClock(facts, pay, { total, placed, increment: old.increment }, context);
  if (countedFrom === undefined) return undefined;
  return {
    clause,
    salaryTable: facts.to.salaryTable,
    salaryGroup: facts.to.salaryGroup,
    step: index + 1,
    coefficient: placed,
    ...(reserved === undefined ? {} : { reservedCoefficient: reserved }),
    payFrom: context.on,
    countedFrom,
  };
}
