import {
  addMonths,
  addYears,
  asCoefficient,
  asCount,
  asDate,
  asFlag,
  asMonths,
  type Coefficient,
  type Condition,
  defineRule,
  maxDate,
  minDate,
  type PlainDate,
  plainDate,
  type RuleContext,
  regime,
  regimes,
  toPlainDate,
} from '../../kernel/index.ts';
import { allMonthsPerStep, monthsPerStep } from '../salary-tables/months-per-step.ts';
import { allSalaryScales } from '../salary-tables/salary-scales.ts';
import { noRunningInterruption, notAtLastStep } from '../step-time/conditions.ts';
import { oddDays } from '../step-time/odd-days.ts';
import { computeStepTime } from '../step-time/step-time.ts';
import { ACHIEVEMENTS, CONDITIONS, NOT_TWICE, REGULATION } from './citations.ts';
import { type EarlyState, lacksAtMostAYear, standardDiscipline, standardRating } from './conditions.ts';
import { type AchievementFact, EarlyStepFacts } from './early-step-facts.ts';
import { earlyStepIncreaseEn } from './early-step-increase.en.ts';
import { earlyStepIncreaseVi } from './early-step-increase.vi.ts';

/** Kết quả nâng bậc lương trước thời hạn do lập thành tích xuất sắc. */
export interface EarlyStepIncrease {
  readonly step: number;
  readonly coefficient: Coefficient;
  readonly previousCoefficient: Coefficient;
  readonly monthsEarly: number;
  /** Ngày hưởng: the regular due day less the months early. */
  readonly from: PlainDate;
  readonly regularDue: PlainDate;
}

interface State extends EarlyState {
  /** Achievements that may be used. */
  readonly usable: readonly AchievementFact[];
  readonly windowFrom: PlainDate;
  readonly yearEnd: PlainDate;
}

/** 6 năm gần nhất (cao đẳng trở lên), 4 năm gần nhất (trung cấp trở xuống). */
const yearsLookedBack = (facts: EarlyStepFacts): number =>
  monthsPerStep(facts.salaryGroup).id.endsWith('below') ? 4 : 6;

function prepare(facts: EarlyStepFacts, context: RuleContext): State | undefined {
  const time = computeStepTime(facts, context);
  if (!time) return undefined;
  const { reviewYear, achievements, lastEarlyRise, monthsByLevel } = facts;
  if (achievements === undefined) context.lack('achievements', 'achievements-unknown', ACHIEVEMENTS, 'text');
  if (lastEarlyRise === undefined) context.lack('lastEarlyRise', 'last-early-rise-unknown', NOT_TWICE, 'text');
  if (monthsByLevel === undefined) context.lack('monthsByLevel', 'regulation-unknown', REGULATION, 'text');

  const yearEnd = toPlainDate(reviewYear, 12, 31);
  const windowFrom = addYears(yearEnd, -yearsLookedBack(facts));
  const start = lastEarlyRise ? maxDate(windowFrom, lastEarlyRise.decidedOn) : windowFrom;
  const end = minDate(yearEnd, context.knownOn);
  const usable = (achievements ?? []).filter(
    ({ recognisedOn }) => recognisedOn <= end && recognisedOn > windowFrom && recognisedOn >= start,
  );
  const countedTo = toPlainDate(reviewYear + 1, 1, 1);
  return { scale: time.frame.scale, dueDate: time.dueDate, countedTo, usable, windowFrom, yearEnd };
}

/** Tính đến 31/12 của năm xét vẫn còn thiếu thời gian. */
const stillLacking: Condition<EarlyStepFacts, State> = {
  code: 'still-lacking',
  by: CONDITIONS,
  provenance: 'text',
  test: (_facts, { dueDate, yearEnd }) => ({
    met: dueDate.due > yearEnd,
    operator: '>',
    required: asDate(yearEnd),
    actual: asDate(dueDate.due),
  }),
};

/** Có thành tích xuất sắc được công nhận trong thời gian được xét. */
const recognisedAchievement: Condition<EarlyStepFacts, State> = {
  code: 'recognised-achievement',
  by: ACHIEVEMENTS,
  provenance: 'text',
  test: (facts, { usable }) =>
    facts.achievements === undefined
      ? undefined
      : { met: usable.length > 0, operator: '>=', required: asCount(1), actual: asCount(usable.length) },
};

/** Không hai lần liên tiếp nâng bậc trước thời hạn do lập thành tích. */
const notTwiceInARow: Condition<EarlyStepFacts, State> = {
  code: 'not-twice-in-a-row',
  by: NOT_TWICE,
  provenance: 'text',
  test({ lastEarlyRise }) {
    if (lastEarlyRise === undefined) return undefined;
    const isSecond = lastEarlyRise?.isLatestRise === true;
    return { met: !isSecond, operator: '=', required: asFlag(false), actual: asFlag(isSecond) };
  },
};

/** Số tháng của thành tích cao nhất theo Quy chế; reports the level that the regulation does not name. */
function findMonthsEarly(facts: EarlyStepFacts, { usable }: State, context: RuleContext): number | undefined {
  let months = 0;
  for (const { level } of usable) {
    const given = facts.monthsByLevel?.[level];
    if (given === undefined) {
      context.lack('monthsByLevel', 'level-not-in-regulation', REGULATION, 'text');
      return undefined;
    }
    if (given > months) months = given;
  }
  return months;
}

function conclude(facts: EarlyStepFacts, state: State, context: RuleContext): EarlyStepIncrease | undefined {
  const monthsEarly = findMonthsEarly(facts, state, context);
  if (monthsEarly === undefined) return undefined;
  const { scale, dueDate } = state;
  const from = addMonths(dueDate.due, -monthsEarly);
  // The months of each level are the unit's own choice.
  context.mark('policy');
  context.step(() => ({
    kind: 'computed',
    code: 'early-from',
    by: REGULATION,
    provenance: 'policy',
    formula: '{due} − {months}',
    inputs: { due: asDate(dueDate.due), months: asMonths(monthsEarly) },
    value: asDate(from),
  }));
  const step = facts.step + 1;
  const coefficient = scale.coefficients[facts.step]!;
  const previousCoefficient = scale.coefficients[facts.step - 1]!;
  context.step(() => ({
    kind: 'concluded',
    code: 'raised-early',
    by: CONDITIONS,
    provenance: 'text',
    values: {
      step: asCount(step),
      coefficient: asCoefficient(coefficient),
      previous: asCoefficient(previousCoefficient),
      months: asMonths(monthsEarly),
      from: asDate(from),
    },
  }));
  return { step, coefficient, previousCoefficient, monthsEarly, from, regularDue: dueDate.due };
}

/**
 * `pay.early-step-increase`: nâng bậc lương trước thời hạn do lập thành tích xuất sắc. It says who may be raised and
 * from when; how many may be is `pay.early-step-increase-places`.
 */
export const earlyStepIncrease = defineRule({
  id: 'pay.early-step-increase',
  title: {
    vi: 'Nâng bậc lương trước thời hạn do lập thành tích xuất sắc',
    en: 'Early step increase for outstanding achievement',
  },
  facts: EarlyStepFacts,
  tables: [...allSalaryScales, ...allMonthsPerStep],
  policies: { 'odd-days': oddDays },
  sentences: { vi: earlyStepIncreaseVi, en: earlyStepIncreaseEn },
  regimes: regimes<EarlyStepFacts, EarlyStepIncrease>('pay.early-step-increase', [
    regime({
      from: plainDate('2021-08-15'),
      by: CONDITIONS,
      provenance: 'text',
      note: 'Khoản 1 Điều 3 đọc nguyên văn bản đã sửa đổi năm 2021.',
      prepare,
      use: [
        { ...notAtLastStep, by: CONDITIONS, provenance: 'text' },
        standardRating,
        standardDiscipline,
        noRunningInterruption,
        stillLacking,
        { ...lacksAtMostAYear, by: CONDITIONS, provenance: 'text' },
        notTwiceInARow,
        recognisedAchievement,
      ],
      conclude,
    }),
  ]),
});
