import {
  asCoefficient,
  asCount,
  asDate,
  asMonths,
  asRatio,
  type Coefficient,
  type Condition,
  cite,
  defineRule,
  type PlainDate,
  plainDate,
  type Ratio,
  type RuleContext,
  ratio,
  regime,
  regimes,
} from '../../kernel/index.ts';
import { StepFacts } from '../facts.ts';
import { allMonthsPerStep } from '../salary-tables/months-per-step.ts';
import type { SalaryScale } from '../salary-tables/salary-scale.ts';
import { allSalaryScales } from '../salary-tables/salary-scales.ts';
import { EXTENSION_BEYOND_FRAME, LAW_BEFORE_2021, LAW_SINCE_2021, type StepLaw } from '../step-time/citations.ts';
import { noRunningInterruption } from '../step-time/conditions.ts';
import { type DueDate, hasPossibleDelay } from '../step-time/due-date.ts';
import { oddDays } from '../step-time/odd-days.ts';
import { countMonthsHeld, explainDueDate, lookStepFrame, reportMissing } from '../step-time/step-time.ts';
import { findLevel } from './level.ts';
import { firstPercent, yearlyPercent } from './percentages.ts';
import { seniorityBeyondFrameEn } from './seniority-beyond-frame.en.ts';
import { seniorityBeyondFrameVi } from './seniority-beyond-frame.vi.ts';

const CIRCULAR_04 = cite('04/2005/TT-BNV');

/** Phụ cấp thâm niên vượt khung being paid. */
export interface SeniorityBeyondFrame {
  readonly percent: Ratio;
  /** Ngày hưởng mức này. */
  readonly since: PlainDate;
  /** The next level, if nothing more delays it. */
  readonly next: { readonly percent: Ratio; readonly on: PlainDate };
  readonly coefficient: Coefficient;
}

interface State {
  readonly scale: SalaryScale;
  readonly required: number;
  readonly years: number;
  readonly dueDate: DueDate;
  readonly next: PlainDate;
  readonly first: Ratio;
  readonly yearly: Ratio;
}

const isAtLastStep = (facts: StepFacts, { scale }: { readonly scale: SalaryScale }): boolean =>
  facts.step === scale.steps;

function prepareUnder(law: StepLaw, facts: StepFacts, context: RuleContext): State | undefined {
  if (facts.salaryGroup === 'expert') return context.outOfScope('expert-not-covered');
  const frame = lookStepFrame(facts, context);
  if (!frame) return undefined;
  const first = context.look(firstPercent, 'first-percent');
  const yearly = context.look(yearlyPercent, 'yearly-percent');
  if (!first || !yearly) return undefined;
  const level = findLevel(facts, frame.baseMonths, context.on, context);
  if (context.halt) return undefined;
  const months = frame.baseMonths + Math.max(0, level.years) * 12;
  const dueDate = level.current;
  if (isAtLastStep(facts, frame)) {
    reportMissing(facts, level.next.due, context, law);
    explainDueDate(facts, months, dueDate, context, law);
  }
  const required = months + dueDate.notCounted.months + dueDate.extension.months;
  return { scale: frame.scale, required, years: level.years, dueDate, next: level.next.due, first, yearly };
}

const LAW_OF_2005: StepLaw = { ...LAW_BEFORE_2021, by: CIRCULAR_04, rating: CIRCULAR_04, discipline: CIRCULAR_04 };

const LAW_OF_2021: StepLaw = { ...LAW_SINCE_2021, by: EXTENSION_BEYOND_FRAME };

const prepare = (facts: StepFacts, context: RuleContext): State | undefined =>
  prepareUnder(LAW_OF_2021, facts, context);

const prepareBefore2021 = (facts: StepFacts, context: RuleContext): State | undefined =>
  hasPossibleDelay(facts) ? context.outOfScope('delays-before-2021-08-15') : prepareUnder(LAW_OF_2005, facts, context);

/** Đã xếp bậc lương cuối cùng trong ngạch hoặc trong chức danh. */
const atLastStep: Condition<StepFacts, State> = {
  code: 'at-last-step',
  by: CIRCULAR_04,
  provenance: 'secondary',
  test: (facts, { scale }) => ({
    met: isAtLastStep(facts, { scale }),
    operator: '=',
    required: asCount(scale.steps),
    actual: asCount(facts.step),
  }),
};

/** Đủ thời gian giữ bậc lương cuối cùng: not asked of a person below it, whose months are not months at the last step. */
const monthsAtLastStep: Condition<StepFacts, State> = {
  code: 'months-at-last-step',
  by: CIRCULAR_04,
  provenance: 'secondary',
  test(facts, { scale, required, years, dueDate }, { on }) {
    if (!isAtLastStep(facts, { scale })) return undefined;
    const met = years >= 0;
    return {
      met,
      operator: '>=',
      required: asMonths(required),
      actual: asMonths(countMonthsHeld(facts, on)),
      metFrom: met ? undefined : dueDate.due,
    };
  },
};

function addPercents(first: Ratio, yearly: Ratio, years: number): Ratio {
  return ratio(
    first.numerator * yearly.denominator + years * yearly.numerator * first.denominator,
    first.denominator * yearly.denominator,
  );
}

function conclude(facts: StepFacts, state: State, context: RuleContext): SeniorityBeyondFrame {
  const { scale, years, dueDate, next, first, yearly } = state;
  const coefficient = scale.coefficients[facts.step - 1]!;
  const held = addPercents(first, yearly, years);
  context.step(() => ({
    kind: 'computed',
    code: 'percent',
    by: CIRCULAR_04,
    provenance: 'secondary',
    formula: '{first} + {years} × {yearly}',
    inputs: { first: asRatio(first), years: asCount(years), yearly: asRatio(yearly) },
    value: asRatio(held),
  }));
  const nextPercent = addPercents(first, yearly, years + 1);
  context.step(() => ({
    kind: 'concluded',
    code: 'allowance',
    by: CIRCULAR_04,
    provenance: 'secondary',
    values: {
      percent: asRatio(held),
      coefficient: asCoefficient(coefficient),
      since: asDate(dueDate.due),
      nextPercent: asRatio(nextPercent),
      next: asDate(next),
    },
  }));
  return { percent: held, since: dueDate.due, next: { percent: nextPercent, on: next }, coefficient };
}

/** A running period only hides the next date: the level already reached is paid, so it bars before the first only. */
const noRunningInterruptionBefore: Condition<StepFacts, State> = {
  ...noRunningInterruption,
  test: (facts, state, context) => (state.years >= 0 ? undefined : noRunningInterruption.test(facts, state, context)),
};

/** `pay.seniority-beyond-frame`: phụ cấp thâm niên vượt khung, with the facts of the last step. */
export const seniorityBeyondFrame = defineRule({
  id: 'pay.seniority-beyond-frame',
  title: { vi: 'Phụ cấp thâm niên vượt khung', en: 'Seniority allowance beyond the frame' },
  facts: StepFacts,
  tables: [...allSalaryScales, ...allMonthsPerStep, firstPercent, yearlyPercent],
  policies: { 'odd-days': oddDays },
  sentences: { vi: seniorityBeyondFrameVi, en: seniorityBeyondFrameEn },
  regimes: regimes<StepFacts, SeniorityBeyondFrame>('pay.seniority-beyond-frame', [
    regime({
      from: plainDate('2004-10-01'),
      by: CIRCULAR_04,
      provenance: 'secondary',
      retroactive: true,
      note: 'Chỉ trả lời trường hợp không có kỷ luật, không hoàn thành nhiệm vụ, thời gian gián đoạn.',
      prepare: prepareBefore2021,
      use: [atLastStep, monthsAtLastStep],
      conclude,
    }),
    regime({
      from: plainDate('2021-08-15'),
      by: EXTENSION_BEYOND_FRAME,
      provenance: 'secondary',
      changes: {
        vi: 'Thông tư 03/2021/TT-BNV: kéo dài như trường hợp nâng bậc lương thường xuyên; áp dụng cả người lao động.',
        en: 'Circular 03/2021/TT-BNV: delays as for the regular step increase; contract workers are covered too.',
      },
      prepare,
      use: [atLastStep, noRunningInterruptionBefore, monthsAtLastStep],
      conclude,
    }),
  ]),
});
