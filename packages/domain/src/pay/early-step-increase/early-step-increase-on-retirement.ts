import {
  asCoefficient,
  asCount,
  asDate,
  asFlag,
  type Coefficient,
  type Condition,
  defineRule,
  type PlainDate,
  plainDate,
  type RuleContext,
  regime,
  regimes,
} from '../../kernel/index.ts';
import { allMonthsPerStep } from '../salary-tables/months-per-step.ts';
import { allSalaryScales } from '../salary-tables/salary-scales.ts';
import { noRunningInterruption, notAtLastStep } from '../step-time/conditions.ts';
import { oddDays } from '../step-time/odd-days.ts';
import { computeStepTime } from '../step-time/step-time.ts';
import { ON_RETIREMENT } from './citations.ts';
import { type EarlyState, lacksAtMostAYear, standardDiscipline, standardRating } from './conditions.ts';
import { RetirementStepFacts } from './early-step-facts.ts';
import { earlyStepIncreaseEn } from './early-step-increase.en.ts';
import { earlyStepIncreaseVi } from './early-step-increase.vi.ts';

/** Kết quả nâng bậc lương trước thời hạn khi nghỉ hưu. The day of effect was in no text read, so none is given. */
export interface RetirementStepIncrease {
  readonly step: number;
  readonly coefficient: Coefficient;
  readonly previousCoefficient: Coefficient;
  readonly regularDue: PlainDate;
}

function prepare(facts: RetirementStepFacts, context: RuleContext): EarlyState | undefined {
  const time = computeStepTime(facts, context);
  if (!time) return undefined;
  if (facts.noticeOn === undefined) context.lack('noticeOn', 'notice-unknown', ON_RETIREMENT, 'secondary');
  return { scale: time.frame.scale, dueDate: time.dueDate, countedTo: facts.retiresOn };
}

/** Đã có thông báo nghỉ hưu. */
const noticeGiven: Condition<RetirementStepFacts, EarlyState> = {
  code: 'notice-given',
  by: ON_RETIREMENT,
  provenance: 'secondary',
  test: ({ noticeOn }) =>
    noticeOn === undefined
      ? undefined
      : { met: noticeOn !== null, operator: '=', required: asFlag(true), actual: asFlag(noticeOn !== null) },
};

/** Ngày xét không trước ngày thông báo nghỉ hưu. */
const noticeReached: Condition<RetirementStepFacts, EarlyState> = {
  code: 'notice-reached',
  by: ON_RETIREMENT,
  provenance: 'secondary',
  test({ noticeOn }, _state, { on }) {
    if (!noticeOn) return undefined;
    const met = on >= noticeOn;
    return { met, operator: '>=', required: asDate(noticeOn), actual: asDate(on), metFrom: met ? undefined : noticeOn };
  },
};

/** Đến ngày nghỉ hưu vẫn chưa đến hạn nâng bậc thường xuyên. */
const notDueBeforeRetirement: Condition<RetirementStepFacts, EarlyState> = {
  code: 'not-due-before-retirement',
  by: ON_RETIREMENT,
  provenance: 'secondary',
  test: ({ retiresOn }, { dueDate }) => ({
    met: dueDate.due > retiresOn,
    operator: '>',
    required: asDate(retiresOn),
    actual: asDate(dueDate.due),
  }),
};

function conclude(facts: RetirementStepFacts, state: EarlyState, context: RuleContext): RetirementStepIncrease {
  const step = facts.step + 1;
  const coefficient = state.scale.coefficients[facts.step]!;
  const previousCoefficient = state.scale.coefficients[facts.step - 1]!;
  context.step(() => ({
    kind: 'concluded',
    code: 'raised-on-retirement',
    by: ON_RETIREMENT,
    provenance: 'secondary',
    values: {
      step: asCount(step),
      coefficient: asCoefficient(coefficient),
      previous: asCoefficient(previousCoefficient),
      due: asDate(state.dueDate.due),
    },
  }));
  return { step, coefficient, previousCoefficient, regularDue: state.dueDate.due };
}

/** `pay.early-step-increase-on-retirement`: nâng bậc lương trước thời hạn khi có thông báo nghỉ hưu. */
export const earlyStepIncreaseOnRetirement = defineRule({
  id: 'pay.early-step-increase-on-retirement',
  title: {
    vi: 'Nâng bậc lương trước thời hạn khi có thông báo nghỉ hưu',
    en: 'Early step increase on retirement',
  },
  facts: RetirementStepFacts,
  tables: [...allSalaryScales, ...allMonthsPerStep],
  policies: { 'odd-days': oddDays },
  sentences: { vi: earlyStepIncreaseVi, en: earlyStepIncreaseEn },
  regimes: regimes<RetirementStepFacts, RetirementStepIncrease>('pay.early-step-increase-on-retirement', [
    regime({
      from: plainDate('2021-08-15'),
      by: ON_RETIREMENT,
      provenance: 'secondary',
      note: 'Theo văn bản cùng cách soạn (khoản 3 Điều 6 Thông tư 07/2017/TT-BNV); khoản 2 Điều 3 Thông tư 08/2013 chưa đọc.',
      prepare,
      use: [
        { ...notAtLastStep, by: ON_RETIREMENT },
        standardRating,
        standardDiscipline,
        noRunningInterruption,
        noticeGiven,
        noticeReached,
        notDueBeforeRetirement,
        { ...lacksAtMostAYear, by: ON_RETIREMENT, provenance: 'secondary' },
      ],
      conclude,
    }),
  ]),
});
