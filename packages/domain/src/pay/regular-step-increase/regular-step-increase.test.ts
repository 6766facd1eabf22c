import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type PlainDate, plainDate } from '../../kernel/index.ts';
import {
  arbitraryDate,
  checkEligibleFrom,
  checkSentences,
  describeCases,
  describeRegimes,
} from '../../testing/index.ts';
import { DisciplineForm, InterruptionKind, type StepFacts } from '../facts.ts';
import {
  arbitraryDiscipline,
  arbitraryInterruption,
  arbitraryStepFacts,
} from '../step-time/testing/step-facts.test-data.ts';
import { regularStepIncreaseCases } from './regular-step-increase.cases.ts';
import { regularStepIncrease } from './regular-step-increase.ts';

describeCases(regularStepIncrease, regularStepIncreaseCases);
describeRegimes(regularStepIncrease, {
  personKind: 'civil-servant',
  salaryTable: 'civil-servant',
  salaryGroup: 'A1',
  step: 1,
  countedFrom: '2021-01-01',
  ratings: [],
  disciplines: [],
  interruptions: [],
});

const LATE = plainDate('2060-01-01');

/** The due day, asked far in the future with every year rated well so that nothing is missing. */
function findDue(facts: StepFacts): PlainDate | undefined {
  const rated = new Set(facts.ratings?.map(({ year }) => year));
  const ratings = [...(facts.ratings ?? [])];
  for (let year = 2020; year < 2060; year += 1) if (!rated.has(year)) ratings.push({ year, rating: 'good' });
  const outcome = regularStepIncrease.assess({ ...facts, ratings }, { on: LATE });
  return outcome.status === 'granted' ? outcome.value.from : undefined;
}

describe('regular step increase: properties', () => {
  it('eligibleFrom turns', () => {
    checkEligibleFrom(regularStepIncrease, arbitraryStepFacts(), arbitraryDate('2021-08-15', '2032-12-31'), {
      runs: 2_000,
    });
  });

  it('a further discipline for another breach never makes the due day earlier', () => {
    let moved = 0;
    fc.assert(
      fc.property(arbitraryStepFacts(), arbitraryDiscipline(), (facts, discipline) => {
        const { actId: _actId, ...other } = discipline;
        const before = findDue(facts);
        const after = findDue({ ...facts, disciplines: [...(facts.disciplines ?? []), other] });
        if (before === undefined || after === undefined) return;
        expect(after >= before).toBe(true);
        if (after > before) moved += 1;
      }),
      { seed: 11, numRuns: 2_000 },
    );
    expect(moved).toBeGreaterThan(0);
  });

  it('a further period that does not count never makes the due day earlier', () => {
    let moved = 0;
    fc.assert(
      fc.property(arbitraryStepFacts(), arbitraryInterruption(), (facts, period) => {
        const before = findDue(facts);
        const after = findDue({ ...facts, interruptions: [...(facts.interruptions ?? []), period] });
        if (before === undefined || after === undefined) return;
        expect(after >= before).toBe(true);
        if (after > before) moved += 1;
      }),
      { seed: 12, numRuns: 2_000 },
    );
    expect(moved).toBeGreaterThan(0);
  });

  it('a month that does not count moves a clean due day by exactly one month', () => {
    let asked = 0;
    fc.assert(
      fc.property(arbitraryStepFacts(), fc.integer({ min: 0, max: 20 }), (facts, offset) => {
        const clean: StepFacts = { ...facts, disciplines: [], interruptions: [], ratings: [] };
        const before = findDue(clean);
        if (before === undefined) return;
        asked += 1;
        const from = addMonths(facts.countedFrom, offset);
        const leave = { kind: 'desertion', from, to: addMonths(from, 1) } as const;
        expect(findDue({ ...clean, interruptions: [leave] })).toBe(addMonths(before, 1));
      }),
      { seed: 13, numRuns: 500 },
    );
    expect(asked).toBeGreaterThan(0);
  });

  it('has a sentence for every form, every kind of interruption and both sides of the Party', () => {
    const base: StepFacts = {
      personKind: 'civil-servant',
      salaryTable: 'civil-servant',
      salaryGroup: 'A1',
      step: 2,
      countedFrom: plainDate('2022-01-01'),
      ratings: [],
      disciplines: [],
      interruptions: [],
    };
    const on = plainDate('2024-12-31');
    const outcomes = [];
    for (const form of DisciplineForm.options) {
      for (const partyOnly of [true, false]) {
        const discipline = { form, partyOnly, effectiveFrom: plainDate('2023-05-01') };
        outcomes.push(regularStepIncrease.assess({ ...base, disciplines: [discipline] }, { on }));
      }
    }
    for (const kind of InterruptionKind.options) {
      for (const to of [plainDate('2023-09-01'), undefined]) {
        const period = { kind, from: plainDate('2023-05-01'), ...(to ? { to } : {}) };
        outcomes.push(regularStepIncrease.assess({ ...base, interruptions: [period] }, { on }));
      }
    }
    expect(outcomes).toHaveLength(34);
    expect(checkSentences(regularStepIncrease, outcomes)).toEqual([]);
  });
});
