import { addMonths, getYear, plainDate } from '@noivu/domain/kernel';
import { retirementAge } from '@noivu/domain/retirement';
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION_AS_OF, DEMONSTRATION_SEED, TWO_TIER_GOVERNMENT_FROM } from './calendar.ts';
import { findNextStepDate } from './careers/delays.ts';
import { getCoefficient, getSalaryGroup } from './careers/salary-groups.ts';
import { generateProvince } from './generate-province.ts';
import type { PersonRecord, Validity } from './rows.ts';

const { people, units } = generateProvince(DEMONSTRATION_SEED);
const unitOf = new Map(units.units.map((unit) => [unit.id, unit]));

/** Failures are collected and compared with [], so that one expectation covers 30,000 people. */
function codesWhere(isWrong: (record: PersonRecord) => boolean): string[] {
  return people.filter(isWrong).map(({ person }) => person.code);
}

function overlaps(rows: readonly Validity[]): boolean {
  const sorted = [...rows].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.some((row, index) => {
    const previous = sorted[index - 1];
    const endsBeforeItStarts = row.validTo !== null && row.validTo <= row.validFrom;
    return endsBeforeItStarts || (previous !== undefined && (previous.validTo ?? '9999') > row.validFrom);
  });
}

function holdsOn(row: Validity, date: string): boolean {
  return row.validFrom <= date && (row.validTo === null || date < row.validTo);
}

const kindOf = ({ employments }: PersonRecord) =>
  employments.find((row) => holdsOn(row, DEMONSTRATION_AS_OF))?.kind ?? 'public_employee';

/** Ngày nghỉ hưu theo luật. */
function findRetirement({ person: { sex, birthDate, birthPrecision } }: PersonRecord): string {
  const outcome = retirementAge.assess(
    { sex, birthDate, birthPrecision, annex: 'normal' },
    { on: DEMONSTRATION_AS_OF },
  );
  if (outcome.status !== 'granted') throw new Error(`No retirement age: ${outcome.status}`);
  return outcome.value.retiresOn;
}

/** Ngày nâng bậc tiếp theo of the step held on 31/12/2022. */
function findDue({ steps, ranks, ...record }: PersonRecord) {
  const step = steps.find((row) => holdsOn(row, DEMONSTRATION_AS_OF));
  const rank = ranks.find((row) => holdsOn(row, DEMONSTRATION_AS_OF));
  if (step === undefined || rank === undefined) return undefined;
  const shape = getSalaryGroup(rank.salaryGroup);
  if (step.step >= shape.steps) return undefined;
  return findNextStepDate(step.countedFrom, shape.monthsAtStep, kindOf({ steps, ranks, ...record }), {
    ratings: record.ratings,
    disciplines: record.disciplines,
    interruptions: record.interruptions.map(({ kind, validFrom, validTo }) => ({
      kind,
      from: validFrom,
      months: validTo === null ? 0 : (getYear(validTo) - getYear(validFrom)) * 12 + monthsApart(validFrom, validTo),
    })),
  });
}

const monthsApart = (from: string, to: string) => Number(to.slice(5, 7)) - Number(from.slice(5, 7));

describe('the people of the demonstration', () => {
  it('have unique codes, ids and citizen ids of 12 digits', () => {
    expect(new Set(people.map(({ person }) => person.code)).size).toBe(people.length);
    expect(new Set(people.map(({ person }) => person.id)).size).toBe(people.length);
    const citizenIds = people.flatMap(({ person }) => person.citizenId ?? []);
    expect(new Set(citizenIds).size).toBe(citizenIds.length);
    expect(citizenIds.filter((id) => !/^033[0-3]\d{8}$/.test(id))).toEqual([]);
  });

  it('are at least 22 and not yet retired on 31/12/2022', () => {
    const youngest = addMonths(DEMONSTRATION_AS_OF, -22 * 12);
    expect(codesWhere(({ person }) => person.birthDate > youngest)).toEqual([]);
    expect(codesWhere((record) => findRetirement(record) <= DEMONSTRATION_AS_OF)).toEqual([]);
  });

  it('reach retirement age in every month from 2023 to 2032 in which the law lets anybody reach it', () => {
    const months = new Set(people.map((record) => findRetirement(record).slice(0, 7)));
    const wanted = Array.from({ length: 120 }, (_, index) => addMonths(plainDate('2023-01-01'), index).slice(0, 7));
    // The ages rise each January, by three months for men (until 2028) and four for women: nobody reaches them just after.
    const afterARise = wanted.filter((month) => month < '2029' && /-0[123]$/.test(month));
    expect(wanted.filter((month) => !months.has(month))).toEqual(afterARise);
  });

  it('of dissolved units went to a commune of 2025, unless they had reached retirement age', () => {
    expect(
      codesWhere((record) => {
        const moved = record.employments.some(({ validFrom }) => validFrom === TWO_TIER_GOVERNMENT_FROM);
        const ended = record.employments.at(-1)?.validTo === TWO_TIER_GOVERNMENT_FROM;
        if (!moved && !ended) return false;
        return moved !== findRetirement(record) >= TWO_TIER_GOVERNMENT_FROM;
      }),
    ).toEqual([]);
  });

  it('have no two employments, ranks, steps or interruptions at once', () => {
    expect(codesWhere(({ employments }) => overlaps(employments))).toEqual([]);
    expect(codesWhere(({ ranks }) => overlaps(ranks))).toEqual([]);
    expect(codesWhere(({ steps }) => overlaps(steps))).toEqual([]);
    expect(codesWhere(({ interruptions }) => overlaps(interruptions))).toEqual([]);
  });

  it('work in units that exist on those days, and somewhere on 31/12/2022', () => {
    expect(
      codesWhere(({ employments }) =>
        employments.some(({ unitId, validFrom, validTo }) => {
          const unit = unitOf.get(unitId);
          if (unit === undefined || validFrom < unit.establishedOn) return true;
          return unit.dissolvedOn !== null && (validTo === null || validTo > unit.dissolvedOn);
        }),
      ),
    ).toEqual([]);
    expect(codesWhere(({ employments }) => !employments.some((row) => holdsOn(row, DEMONSTRATION_AS_OF)))).toEqual([]);
  });

  it('hold steps of the group of the rank they hold on that day', () => {
    expect(
      codesWhere(({ steps, ranks }) =>
        steps.some(({ step, coefficient, validFrom }) => {
          const rank = ranks.find((row) => holdsOn(row, validFrom));
          if (rank === undefined || step < 1 || step > getSalaryGroup(rank.salaryGroup).steps) return true;
          return coefficient !== getCoefficient(rank.salaryGroup, step);
        }),
      ),
    ).toEqual([]);
  });

  it('hold a rank and a step, unless they are contract or part-time workers', () => {
    const withoutRank = ['contract_worker', 'commune_part_time'];
    expect(
      codesWhere((record) => {
        const isRanked = record.ranks.length > 0 && record.steps.some((row) => holdsOn(row, DEMONSTRATION_AS_OF));
        return isRanked === withoutRank.includes(kindOf(record));
      }),
    ).toEqual([]);
  });

  it('are due for a step in every month of 2023 and 2024, and about 3 % are overdue', () => {
    const dueMonths = people.flatMap((record) => findDue(record)?.slice(0, 7) ?? []);
    for (let month = 0; month < 24; month += 1) {
      const wanted = addMonths(plainDate('2023-01-01'), month).slice(0, 7);
      expect(dueMonths.filter((due) => due === wanted).length, wanted).toBeGreaterThan(100);
    }
    const overdue = dueMonths.filter((due) => due <= '2022-12').length / people.length;
    expect(overdue).toBeGreaterThan(0.015);
    expect(overdue).toBeLessThan(0.05);
  });

  it('were rated in plausible shares', () => {
    const ratings = people.flatMap((record) => record.ratings.map(({ rating }) => rating));
    const share = (wanted: string) => ratings.filter((rating) => rating === wanted).length / ratings.length;
    expect(share('excellent')).toBeCloseTo(0.15, 1);
    expect(share('good')).toBeCloseTo(0.75, 1);
    expect(share('not_completed')).toBeGreaterThan(0.005);
    expect(share('not_completed')).toBeLessThan(0.015);
  });

  it('include disciplined people of each form, Party-only cases, and acts shared with a bad rating', () => {
    const disciplines = people.flatMap((record) => record.disciplines);
    expect(new Set(disciplines.map(({ form }) => form))).toEqual(new Set(['reprimand', 'warning', 'removal']));
    expect(disciplines.filter(({ partyOnly }) => partyOnly).length).toBeGreaterThan(10);
    const shared = people.filter(({ ratings, disciplines: own }) =>
      own.some(({ actId }) => actId !== null && ratings.some((rating) => rating.actId === actId)),
    );
    expect(shared.length).toBeGreaterThan(10);
  });

  it('are mostly women in preschools and primary schools', () => {
    const teachers = people.filter(({ ranks }) => ranks.at(-1)?.rankCode.match(/^V\.07\.0[23]/));
    const women = teachers.filter(({ person }) => person.sex === 'female').length / teachers.length;
    expect(teachers.length).toBeGreaterThan(7000);
    expect(women).toBeGreaterThan(0.85);
  });
});
