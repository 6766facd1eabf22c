import { maxDate, plainDate, toPlainDate } from '@noivu/domain/kernel';
import { PROVINCE_RESTORED_ON } from '../calendar.ts';
import type { CareerEvents } from '../careers/career-events.ts';
import { getCoefficient } from '../careers/salary-groups.ts';
import type { Career } from '../careers/simulate-career.ts';
import { deterministicId } from '../deterministic-id.ts';
import { makePerson } from '../persons/generate-identity.ts';
import { recordCareer, recordEvents } from '../persons/record-facts.ts';
import { createRandom } from '../random.ts';
import type { PersonRecord } from '../rows.ts';
import { getUnitId } from '../units/unit-builder.ts';
import { type ShowcasePerson, showcasePeople } from './showcase-people.ts';

const RATED_YEARS = [2018, 2019, 2020, 2021, 2022] as const;

function makeCareer({ ranks, steps, earlyRises = [] }: ShowcasePerson): Career {
  return {
    ranks: ranks.map(([rank, from]) => ({ rank, from: plainDate(from) })),
    steps: steps.map(([step, from]) => {
      const held = ranks.filter(([, rankFrom]) => rankFrom <= from).at(-1);
      if (held === undefined) throw new Error(`No rank held on ${from}`);
      const validFrom = plainDate(from);
      const coefficient = getCoefficient(held[0].group, step);
      return { step, coefficient, reservedCoefficient: 0, from: validFrom, countedFrom: validFrom };
    }),
    earlyRises: earlyRises.map(([decidedOn, months]) => ({ decidedOn: plainDate(decidedOn), months })),
  };
}

function makeEvents(showcase: ShowcasePerson): CareerEvents {
  const { serviceFrom, ratings = {}, badRatingAct = null, disciplines = [], interruptions = [] } = showcase;
  return {
    ratings: RATED_YEARS.filter((year) => serviceFrom <= `${year}-06-30`).map((year) => {
      const rating = ratings[year] ?? 'good';
      const actId = rating === 'not_completed' ? badRatingAct : null;
      return { year, rating, decidedOn: toPlainDate(year, 12, 15), actId };
    }),
    disciplines: disciplines.map((event) => ({ ...event, effectiveFrom: plainDate(event.effectiveFrom) })),
    interruptions: interruptions.map((event) => ({ ...event, from: plainDate(event.from) })),
  };
}

function generateShowcasePerson(seed: number, ordinal: number, showcase: ShowcasePerson): PersonRecord {
  const { fullName, sex, birthPrecision = 'day', kind, jobTitle } = showcase;
  const birthDate = plainDate(showcase.birthDate);
  const person = makePerson(ordinal, { fullName, sex, birthDate, birthPrecision, ethnicity: 'Kinh' });
  const random = createRandom(seed, `showcase:${person.code}`);
  const validFrom = maxDate(plainDate(showcase.serviceFrom), PROVINCE_RESTORED_ON);
  return {
    person,
    employments: [
      {
        id: deterministicId(`employment:${person.code}:${validFrom}`),
        personId: person.id,
        unitId: getUnitId(showcase.unitCode),
        kind,
        jobTitle,
        leadership: jobTitle.startsWith('Phó'),
        validFrom,
        validTo: null,
        decision: null,
      },
    ],
    ...recordCareer(random, person, showcase.table, makeCareer(showcase)),
    ...recordEvents(random, person, makeEvents(showcase)),
  };
}

/** Các hồ sơ mẫu, HY000001 onwards. */
export function generateShowcase(seed: number): PersonRecord[] {
  return showcasePeople.map((showcase, index) => generateShowcasePerson(seed, index + 1, showcase));
}
