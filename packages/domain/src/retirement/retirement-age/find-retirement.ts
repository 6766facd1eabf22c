import {
  asAge,
  asDate,
  asMonths,
  cite,
  firstDayOfMonth,
  firstDayOfMonthIndex,
  getYear,
  lastDayOfMonth,
  type PlainDate,
  plainDate,
  type RuleContext,
  toMonthIndex,
  toPlainDate,
} from '../../kernel/index.ts';
import type { RetirementFacts, Sex } from '../facts.ts';
import { earlyReduction, normalAge } from './normal-age.ts';

const ARTICLE_3 = cite('135/2020/NĐ-CP', { article: '3' });
const ANNEX = {
  normal: cite('135/2020/NĐ-CP', { part: 'Phụ lục I' }),
  'early-5': cite('135/2020/NĐ-CP', { part: 'Phụ lục II' }),
};

/** First births whose age falls in the roadmap; who was born earlier retired under the old ages of 60 and 55. */
const FIRST_BIRTH: Readonly<Record<Sex, number>> = {
  male: toMonthIndex(plainDate('1961-01-01')),
  female: toMonthIndex(plainDate('1966-01-01')),
};
const FIRST_YEAR = 2021;
/** Of the calendar, less one so that the first pension month is still in it. */
const LAST_YEAR = 2198;

/** Kết quả tính tuổi nghỉ hưu. */
export interface Retirement {
  /** Age at which this person retires, in months. */
  readonly age: number;
  /** Tuổi trong điều kiện bình thường of the same calendar year, in months. */
  readonly normalAge: number;
  /** Thời điểm nghỉ hưu: the last day of the month in which the age is reached. */
  readonly retiresOn: PlainDate;
  /** Thời điểm hưởng chế độ hưu trí: the first day of the next month. */
  readonly pensionFrom: PlainDate;
}

function readBirth({ birthDate, birthPrecision }: RetirementFacts): PlainDate {
  if (birthPrecision === 'day') return birthDate;
  return birthPrecision === 'month' ? firstDayOfMonth(birthDate) : toPlainDate(getYear(birthDate), 1, 1);
}

/** The first year of the roadmap in which the age of that year is reached; undefined beyond the calendar. */
function findYear(sex: Sex, birthMonth: number, reduction: number): number | undefined {
  const rows = normalAge[sex];
  const first = rows.rows[0]!;
  const youngest = 'ended' in first ? 0 : first.value;
  // Ages only rise, so no year before the one of the first age can be it.
  const earliest = Math.max(FIRST_YEAR, Math.floor((birthMonth + youngest - reduction) / 12));
  for (let year = earliest; year <= LAST_YEAR; year += 1) {
    const answer = rows.at(toPlainDate(year, 1, 1));
    if (answer.status === 'found' && Math.floor((birthMonth + answer.row.value - reduction) / 12) === year) return year;
  }
  return undefined;
}

/**
 * Xác định tuổi, thời điểm nghỉ hưu và hưởng lương hưu: the age of the first calendar year in which it is reached.
 * Agrees with every row of Phụ lục I and II that was read. Halts the rule for births before the roadmap.
 */
export function findRetirement(facts: RetirementFacts, context: RuleContext): Retirement | undefined {
  if (facts.birthDate > context.on) return context.outOfScope('not-yet-born');
  const birth = readBirth(facts);
  const birthMonth = toMonthIndex(birth);
  const early = facts.annex === 'early-5';
  const reduction = early ? context.look(earlyReduction, 'early-reduction') : 0;
  if (reduction === undefined) return undefined;
  if (birthMonth < FIRST_BIRTH[facts.sex] + reduction) return context.outOfScope('born-before-roadmap');

  const year = findYear(facts.sex, birthMonth, reduction);
  if (year === undefined) return context.outOfScope('beyond-calendar');
  const normal = context.look(normalAge[facts.sex], 'normal-age', toPlainDate(year, 1, 1));
  if (normal === undefined) return undefined;
  const age = normal - reduction;
  const month = birthMonth + age;
  const retiresOn = lastDayOfMonth(firstDayOfMonthIndex(month));
  const pensionFrom = firstDayOfMonthIndex(month + 1);

  if (facts.birthPrecision !== 'day') {
    context.step(() => ({
      kind: 'concluded',
      code: facts.birthPrecision === 'year' ? 'birth-year-only' : 'birth-month-only',
      by: ARTICLE_3,
      provenance: 'text',
      values: { birth: asDate(birth) },
    }));
  }
  if (early) {
    context.step(() => ({
      kind: 'computed',
      code: 'lowest-age',
      by: ANNEX['early-5'],
      provenance: 'text',
      formula: '{normal} − {reduction}',
      inputs: { normal: asAge(normal), reduction: asMonths(reduction) },
      value: asAge(age),
    }));
  }
  context.step(() => ({
    kind: 'computed',
    code: 'retires-on',
    by: ARTICLE_3,
    provenance: 'text',
    formula: '{birth} + {age}',
    inputs: { birth: asDate(birth), age: asAge(age) },
    value: asDate(retiresOn),
  }));
  context.step(() => ({
    kind: 'concluded',
    code: 'pension-from',
    by: ANNEX[facts.annex],
    provenance: 'text',
    values: { pensionFrom: asDate(pensionFrom) },
  }));
  return { age, normalAge: normal, retiresOn, pensionFrom };
}
