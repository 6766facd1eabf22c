import fc from 'fast-check';
import { addMonths } from '../../../kernel/index.ts';
import { arbitraryDate } from '../../../testing/index.ts';
import {
  type DisciplineFact,
  type InterruptionFact,
  InterruptionKind,
  PersonKind,
  type StepFacts,
} from '../../facts.ts';

const days = () => arbitraryDate('2021-08-15', '2030-12-31').map((date) => `${date.slice(0, 8)}15` as typeof date);

const actId = fc.constantFrom('x', 'y', undefined);

/** Quyết định kỷ luật bất kỳ, of the forms that every kind of person can have. */
export function arbitraryDiscipline(): fc.Arbitrary<DisciplineFact> {
  return fc.record({
    form: fc.constantFrom('reprimand', 'warning', 'removal'),
    effectiveFrom: days(),
    partyOnly: fc.boolean(),
    actId,
  });
}

/** Khoảng thời gian bất kỳ, of whole months from the 15th; one in ten still running. */
export function arbitraryInterruption(): fc.Arbitrary<InterruptionFact> {
  return fc
    .record({
      kind: fc.constantFrom(...InterruptionKind.options),
      from: days(),
      months: fc.integer({ min: 1, max: 30 }),
      isRunning: fc.integer({ min: 0, max: 9 }).map((value) => value === 0),
      actId,
    })
    .map(({ kind, from, months, isRunning, actId: act }) => ({
      kind,
      from,
      to: isRunning ? undefined : addMonths(from, months),
      actId: act,
    }));
}

/** Dữ kiện bậc lương bất kỳ: any kind, group and step, with few or many events; years rated from 2021 to 2040. */
export function arbitraryStepFacts(): fc.Arbitrary<StepFacts> {
  return fc
    .record({
      personKind: fc.constantFrom(...PersonKind.options.filter((kind) => kind !== 'commune-part-time')),
      salaryTable: fc.constantFrom('civil-servant' as const, 'public-employee' as const),
      salaryGroup: fc.constantFrom('A3.1' as const, 'A1' as const, 'A0' as const, 'B' as const, 'C1' as const),
      step: fc.integer({ min: 1, max: 6 }),
      countedFrom: days(),
      disciplines: fc.array(arbitraryDiscipline(), { maxLength: 2 }),
      interruptions: fc.array(arbitraryInterruption(), { maxLength: 2 }),
      badYears: fc.array(fc.record({ year: fc.integer({ min: 2021, max: 2030 }), actId }), { maxLength: 2 }),
    })
    .map(({ badYears, ...facts }) => {
      const bad = new Set(badYears.map(({ year }) => year));
      const years = Array.from({ length: 20 }, (_, index) => 2021 + index).filter((year) => !bad.has(year));
      return {
        ...facts,
        ratings: [
          ...badYears.map(({ year, actId: act }) => ({ year, rating: 'not-completed' as const, actId: act })),
          ...years.map((year) => ({ year, rating: 'good' as const })),
        ],
      };
    });
}
