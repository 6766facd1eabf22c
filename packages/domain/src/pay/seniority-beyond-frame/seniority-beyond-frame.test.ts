import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, plainDate } from '../../kernel/index.ts';
import {
  arbitraryDate,
  checkEligibleFrom,
  describeCases,
  describeRegimes,
  describeTimeline,
} from '../../testing/index.ts';
import type { StepFacts } from '../facts.ts';
import { findSalaryScale } from '../salary-tables/salary-scales.ts';
import { arbitraryDiscipline, arbitraryStepFacts } from '../step-time/testing/step-facts.test-data.ts';
import { firstPercent, yearlyPercent } from './percentages.ts';
import { seniorityBeyondFrameCases } from './seniority-beyond-frame.cases.ts';
import { seniorityBeyondFrame } from './seniority-beyond-frame.ts';

describeTimeline(firstPercent);
describeTimeline(yearlyPercent);
describeCases(seniorityBeyondFrame, seniorityBeyondFrameCases);
describeRegimes(seniorityBeyondFrame, {
  personKind: 'civil-servant',
  salaryTable: 'civil-servant',
  salaryGroup: 'A1',
  step: 9,
  countedFrom: '2021-01-01',
  ratings: [],
  disciplines: [],
  interruptions: [],
});

/** Step facts at the last step of the group. */
const atLastStep = arbitraryStepFacts().map((facts): StepFacts => {
  const scale = findSalaryScale(facts.salaryGroup, facts.salaryTable, plainDate('2022-01-01'));
  return { ...facts, step: scale?.steps ?? 1 };
});

describe('seniority beyond the frame: properties', () => {
  it('eligibleFrom turns', () => {
    checkEligibleFrom(seniorityBeyondFrame, atLastStep, arbitraryDate('2021-08-15', '2032-12-31'), { runs: 1_000 });
  });

  it('5 % and 1 % a full year for a clean record', () => {
    let granted = 0;
    fc.assert(
      fc.property(atLastStep, fc.integer({ min: 0, max: 180 }), (facts, months) => {
        const ratings = Array.from({ length: 40 }, (_, index) => ({ year: 2021 + index, rating: 'good' as const }));
        const clean = { ...facts, ratings, disciplines: [], interruptions: [] };
        const outcome = seniorityBeyondFrame.assess(clean, { on: addMonths(facts.countedFrom, months) });
        const first = facts.salaryGroup.startsWith('A') ? 36 : 24;
        if (months < first) {
          expect(outcome.status).toBe('refused');
          return;
        }
        granted += 1;
        if (outcome.status !== 'granted') throw new Error(outcome.status);
        const { numerator, denominator } = outcome.value.percent;
        expect((numerator * 100) / denominator).toBe(5 + Math.floor((months - first) / 12));
      }),
      { seed: 21, numRuns: 500 },
    );
    expect(granted).toBeGreaterThan(0);
  });

  it('a further discipline never brings the next level nearer', () => {
    const on = plainDate('2029-06-15');
    fc.assert(
      fc.property(atLastStep, arbitraryDiscipline(), (facts, discipline) => {
        const { actId: _actId, ...other } = discipline;
        const before = seniorityBeyondFrame.assess(facts, { on });
        const after = seniorityBeyondFrame.assess(
          { ...facts, disciplines: [...(facts.disciplines ?? []), other] },
          { on },
        );
        if (before.status !== 'granted' || after.status !== 'granted') return;
        const percents = [before, after].map(({ value }) => value.percent.numerator / value.percent.denominator);
        expect(percents[1]! <= percents[0]!).toBe(true);
        if (percents[1] === percents[0]) expect(after.value.next.on >= before.value.next.on).toBe(true);
      }),
      { seed: 22, numRuns: 1_000 },
    );
  });
});
