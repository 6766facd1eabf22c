import {
  asCoefficient,
  asCount,
  asDate,
  type Coefficient,
  type Condition,
  defineRule,
  type PlainDate,
  plainDate,
  type RuleContext,
  regime,
  regimes,
} from '../../kernel/index.ts';
import { StepFacts } from '../facts.ts';
import { allMonthsPerStep } from '../salary-tables/months-per-step.ts';
import { allSalaryScales } from '../salary-tables/salary-scales.ts';
import {
  CIRCULAR_08_ARTICLE_2,
  DECREE_204_ARTICLE_7,
  LAW_BEFORE_2021,
  LAW_SINCE_2021,
  type StepLaw,
} from '../step-time/citations.ts';
import { monthsHeld, noRunningInterruption, notAtLastStep, type StepState } from '../step-time/conditions.ts';
import { hasPossibleDelay } from '../step-time/due-date.ts';
import { oddDays } from '../step-time/odd-days.ts';
import { computeStepTime } from '../step-time/step-time.ts';
import { regularStepIncreaseEn } from './regular-step-increase.en.ts';
import { regularStepIncreaseVi } from './regular-step-increase.vi.ts';

/** Kết quả nâng bậc lương thường xuyên. */
export interface StepIncrease {
  /** Bậc mới. */
  readonly step: number;
  readonly coefficient: Coefficient;
  readonly previousCoefficient: Coefficient;
  /** Ngày hưởng và mốc tính lần sau: the due day, also when the decision comes later. */
  readonly from: PlainDate;
}

function prepareUnder(law: StepLaw, facts: StepFacts, context: RuleContext): StepState | undefined {
  const time = computeStepTime(facts, context, law);
  if (!time) return undefined;
  const { frame, dueDate } = time;
  const required = frame.baseMonths + dueDate.notCounted.months + dueDate.extension.months;
  return { scale: frame.scale, required, due: dueDate.due, dueDate };
}

const prepare = (facts: StepFacts, context: RuleContext): StepState | undefined =>
  prepareUnder(LAW_SINCE_2021, facts, context);

const prepareBefore2021 = (facts: StepFacts, context: RuleContext): StepState | undefined =>
  hasPossibleDelay(facts)
    ? context.outOfScope('delays-before-2021-08-15')
    : prepareUnder(LAW_BEFORE_2021, facts, context);

function concludeUnder(law: StepLaw, facts: StepFacts, { scale, due }: StepState, context: RuleContext): StepIncrease {
  const previousCoefficient = scale.coefficients[facts.step - 1]!;
  const coefficient = scale.coefficients[facts.step]!;
  const step = facts.step + 1;
  context.step(() => ({
    kind: 'concluded',
    code: 'raised',
    by: law.by,
    provenance: 'secondary',
    values: {
      step: asCount(step),
      coefficient: asCoefficient(coefficient),
      previous: asCoefficient(previousCoefficient),
      from: asDate(due),
    },
  }));
  return { step, coefficient, previousCoefficient, from: due };
}

const conditionsBefore2021: readonly Condition<StepFacts, StepState>[] = [
  { ...notAtLastStep, by: DECREE_204_ARTICLE_7 },
  { ...monthsHeld, by: DECREE_204_ARTICLE_7 },
];

/**
 * `pay.regular-step-increase`: nâng bậc lương thường xuyên. Granted from the due day on; `from` in the value is that day.
 */
export const regularStepIncrease = defineRule({
  id: 'pay.regular-step-increase',
  title: { vi: 'Nâng bậc lương thường xuyên', en: 'Regular step increase' },
  facts: StepFacts,
  tables: [...allSalaryScales, ...allMonthsPerStep],
  policies: { 'odd-days': oddDays },
  sentences: { vi: regularStepIncreaseVi, en: regularStepIncreaseEn },
  regimes: regimes<StepFacts, StepIncrease>('pay.regular-step-increase', [
    regime({
      from: plainDate('2004-10-01'),
      by: DECREE_204_ARTICLE_7,
      provenance: 'secondary',
      retroactive: true,
      note: 'Chỉ trả lời trường hợp không có kỷ luật, không hoàn thành nhiệm vụ, thời gian gián đoạn: quy định về kéo dài trước 15/08/2021 chưa đọc được.',
      prepare: prepareBefore2021,
      use: conditionsBefore2021,
      conclude: (facts, state, context) => concludeUnder(LAW_BEFORE_2021, facts, state, context),
    }),
    regime({
      from: plainDate('2021-08-15'),
      by: CIRCULAR_08_ARTICLE_2,
      provenance: 'secondary',
      changes: {
        vi: 'Thông tư 03/2021/TT-BNV: tiêu chuẩn xếp loại, thời gian được tính và không được tính, bảng kéo dài 12, 06, 03 tháng.',
        en: 'Circular 03/2021/TT-BNV: rating standard, time that counts and does not, extensions of 12, 6 and 3 months.',
      },
      note: 'Luật 80/2025/QH15 không nêu số tháng kéo dài; không văn bản nào đã đọc bãi bỏ Thông tư 08/2013 và 03/2021.',
      prepare,
      use: [notAtLastStep, noRunningInterruption, monthsHeld],
      conclude: (facts, state, context) => concludeUnder(LAW_SINCE_2021, facts, state, context),
    }),
  ]),
});
