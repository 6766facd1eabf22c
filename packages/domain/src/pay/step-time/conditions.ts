import { asCount, asFlag, asMonths, asTerm, type Condition, type PlainDate } from '../../kernel/index.ts';
import type { StepFacts } from '../facts.ts';
import type { SalaryScale } from '../salary-tables/salary-scale.ts';
import { CIRCULAR_08_ARTICLE_2, NOT_COUNTED } from './citations.ts';
import type { DueDate } from './due-date.ts';
import { countMonthsHeld } from './step-time.ts';

/** What the conditions on the time at a step read. */
export interface StepState {
  readonly scale: SalaryScale;
  /** Months needed in all: at the step, not counted and extension. */
  readonly required: number;
  readonly due: PlainDate;
  readonly dueDate: DueDate;
}

/** Chưa xếp bậc lương cuối cùng trong ngạch hoặc trong chức danh. */
export const notAtLastStep: Condition<StepFacts, { readonly scale: SalaryScale }> = {
  code: 'not-at-last-step',
  by: CIRCULAR_08_ARTICLE_2,
  provenance: 'secondary',
  test: (facts, { scale }) => ({
    met: facts.step < scale.steps,
    operator: '<',
    required: asCount(scale.steps),
    actual: asCount(facts.step),
  }),
};

/** Không đang trong thời gian không được tính: only tested when one is running, since its end is not known. */
export const noRunningInterruption: Condition<StepFacts, { readonly dueDate: DueDate }> = {
  code: 'no-running-interruption',
  by: NOT_COUNTED,
  provenance: 'secondary',
  test(_facts, { dueDate }) {
    const { running } = dueDate.notCounted;
    if (!running) return undefined;
    return { met: false, operator: '=', required: asFlag(false), actual: asTerm(running.kind) };
  },
};

/** Đủ thời gian giữ bậc, kể cả thời gian không được tính và thời gian bị kéo dài. */
export const monthsHeld: Condition<StepFacts, StepState> = {
  code: 'months-held',
  by: CIRCULAR_08_ARTICLE_2,
  provenance: 'secondary',
  test(facts, { required, due }, { on }) {
    const met = on >= due;
    return {
      met,
      operator: '>=',
      required: asMonths(required),
      actual: asMonths(countMonthsHeld(facts, on)),
      metFrom: met ? undefined : due,
    };
  },
};
