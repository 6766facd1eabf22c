import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, plainDate } from '../../kernel/index.ts';
import { languageFor } from '../../sentences.ts';
import { arbitraryDate, describeCases, describeRegimes } from '../../testing/index.ts';
import { monthlyPayCases } from './monthly-pay.cases.ts';
import { monthlyPay } from './monthly-pay.ts';

const none = { leadershipCoefficient: 0, beyondFramePercent: 0, reservedCoefficient: 0, seniorityPercent: 0 };

describeCases(monthlyPay, monthlyPayCases);
describeRegimes(monthlyPay, { ...none, coefficient: 234 });

describe('monthly pay', () => {
  it('prints the formula with its numbers', () => {
    const outcome = monthlyPay.assess(
      { ...none, coefficient: 498, beyondFramePercent: 7 },
      { on: plainDate('2026-07-01') },
    );
    const nodes = explain(outcome, languageFor(monthlyPay, 'vi'));
    expect(nodes.map(({ formula }) => formula)).toEqual([
      undefined,
      '4,98 × 2.530.000 đồng = 12.599.400 đồng',
      '12.599.400 đồng × 7% = 881.958 đồng',
      '12.599.400 đồng + 0 đồng + 881.958 đồng + 0 đồng + 0 đồng = 13.481.358 đồng',
    ]);
  });

  it('is the sum of its parts, each at least 0, and never less for a higher coefficient', () => {
    const facts = fc.record({
      coefficient: fc.integer({ min: 100, max: 1_000 }),
      leadershipCoefficient: fc.integer({ min: 0, max: 130 }),
      beyondFramePercent: fc.integer({ min: 0, max: 30 }),
      reservedCoefficient: fc.integer({ min: 0, max: 200 }),
      seniorityPercent: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(facts, arbitraryDate('2004-10-01', '2030-12-31'), (given, on) => {
        const outcome = monthlyPay.assess(given, { on });
        const higher = monthlyPay.assess({ ...given, coefficient: given.coefficient + 1 }, { on });
        if (outcome.status !== 'granted' || higher.status !== 'granted') throw new Error('not granted');
        const { base: _base, total, ...parts } = outcome.value;
        const amounts: number[] = Object.values(parts);
        expect(amounts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(Math.min(...amounts)).toBeGreaterThanOrEqual(0);
        expect(higher.value.total).toBeGreaterThan(total);
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});
