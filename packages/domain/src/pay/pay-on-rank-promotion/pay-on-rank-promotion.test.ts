import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coefficient, type PlainDate, plainDate } from '../../kernel/index.ts';
import { describeCases, describeRegimes } from '../../testing/index.ts';
import { getSalaryCoefficients } from '../salary-tables/coefficients.ts';
import type { RankPayFacts } from './facts.ts';
import { payOnRankPromotionCases } from './pay-on-rank-promotion.cases.ts';
import { payOnRankPromotion } from './pay-on-rank-promotion.ts';

const ON = plainDate('2024-05-01');
const SINCE = plainDate('2022-03-15');

describeCases(payOnRankPromotion, payOnRankPromotionCases);
describeRegimes(
  payOnRankPromotion,
  (on: PlainDate): RankPayFacts => ({
    change: 'promotion',
    from: {
      salaryTable: 'civil-servant',
      salaryGroup: 'A1',
      step: 6,
      coefficientSince: on,
      beyondFramePercent: 0,
      reservedCoefficient: 0,
    },
    to: { salaryTable: 'civil-servant', salaryGroup: 'A2.1' },
  }),
);

describe('pay after a promotion', () => {
  const groups = [
    ['C1', 'B'],
    ['B', 'A0'],
    ['A0', 'A1'],
    ['A1', 'A2.1'],
    ['A2.2', 'A2.1'],
    ['A2.1', 'A3.1'],
  ] as const;

  it('never falls below the pay of the old rank, and is the lowest step that does not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...groups),
        fc.nat({ max: 11 }),
        fc.integer({ min: 5, max: 40 }),
        fc.boolean(),
        ([from, to], index, percentage, hasFrame) => {
          const old = getSalaryCoefficients(from, 'civil-servant', ON)!;
          const next = getSalaryCoefficients(to, 'civil-servant', ON)!;
          const step = Math.min(index + 1, old.length);
          const beyondFramePercent = hasFrame && step === old.length ? percentage : 0;
          const facts: RankPayFacts = {
            change: 'promotion',
            from: {
              salaryTable: 'civil-servant',
              salaryGroup: from,
              step,
              coefficientSince: SINCE,
              beyondFramePercent,
              reservedCoefficient: 0,
            },
            to: { salaryTable: 'civil-servant', salaryGroup: to },
          };
          const outcome = payOnRankPromotion.assess(facts, { on: ON });
          if (outcome.status !== 'granted') throw new Error(outcome.status);
          const { value } = outcome;
          const exact = BigInt(old[step - 1]!) * BigInt(100 + beyondFramePercent);
          const total = Number((exact * 2n + 100n) / 200n);
          expect(value.coefficient + (value.reservedCoefficient ?? coefficient(0))).toBeGreaterThanOrEqual(total);
          if (value.step > 1 && value.reservedCoefficient === undefined) {
            expect(next[value.step - 2]).toBeLessThan(total);
          }
          if (value.reservedCoefficient !== undefined) expect(value.step).toBe(next.length);
        },
      ),
      { seed: 20_240_501 },
    );
  });
});
