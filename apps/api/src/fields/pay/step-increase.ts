import { PlainDate } from '@noivu/domain/kernel';
import { PersonKind } from '@noivu/domain/pay';
import { z } from 'zod';

/**
 * Tình trạng: due in the period; overdue before it; delayed (the time at the step ends before the end of the period,
 * the due day does not, or is not known); facts missing; at the last step (the allowance beyond the frame instead).
 */
export const StepIncreaseStatus = z.enum(['due', 'overdue', 'delayed', 'missing-facts', 'last-step']);
export type StepIncreaseStatus = z.infer<typeof StepIncreaseStatus>;

export const DelayReason = z.object({
  /** Code of the item in the sentences of `pay.regular-step-increase`. */
  code: z.string(),
  months: z.number().int(),
  from: PlainDate.nullable(),
  to: PlainDate.nullable(),
  /** Căn cứ, as Vietnamese documents cite it; empty when the item names none. */
  basis: z.string(),
});
export type DelayReason = z.infer<typeof DelayReason>;

/** Một người trong danh sách nâng bậc lương. Coefficients are integer hundredths, money is đồng per month. */
export const StepIncreaseRow = z.object({
  personId: z.string(),
  code: z.string(),
  fullName: z.string(),
  sex: z.enum(['male', 'female']),
  birthDate: PlainDate,
  birthPrecision: z.string(),
  jobTitle: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  unitPath: z.string(),
  kind: PersonKind,
  rankCode: z.string().nullable(),
  salaryGroup: z.string().nullable(),
  step: z.number().int(),
  coefficient: z.number().int(),
  countedFrom: PlainDate,
  /** Ngày đủ thời gian nếu không bị kéo dài; null when the salary group is not known. */
  normalDue: PlainDate.nullable(),
  due: PlainDate.nullable(),
  delayMonths: z.number().int(),
  delayReasons: z.array(DelayReason),
  /** true: reasons that come from disciplines are left out, the user may not see them. */
  delayReasonsHidden: z.boolean(),
  nextStep: z.number().int().nullable(),
  nextCoefficient: z.number().int().nullable(),
  /** At the base salary of the due day. */
  addedPerMonth: z.number().int().nullable(),
  status: StepIncreaseStatus,
  /** What is missing: codes of the rule, or the paths of facts that the record lacks. */
  missing: z.array(z.string()),
});
export type StepIncreaseRow = z.infer<typeof StepIncreaseRow>;
