import { z } from 'zod';
import { PlainDate } from '../kernel/time/index.ts';

/** Đối tượng: cán bộ, công chức, viên chức, người lao động theo hợp đồng, người hoạt động không chuyên trách ở xã. */
export const PersonKind = z.enum(['cadre', 'civil-servant', 'public-employee', 'contract-worker', 'commune-part-time']);
export type PersonKind = z.infer<typeof PersonKind>;

/** Bảng lương của Nghị định 204/2004/NĐ-CP: Bảng 1 (expert), Bảng 2 (civil-servant), Bảng 3 (public-employee). */
export const SalaryTable = z.enum(['civil-servant', 'public-employee', 'expert']);
export type SalaryTable = z.infer<typeof SalaryTable>;

/** Loại, nhóm ngạch hoặc chức danh trong bảng lương. */
export const SalaryGroup = z.enum(['A3.1', 'A3.2', 'A2.1', 'A2.2', 'A1', 'A0', 'B', 'C1', 'C2', 'C3', 'expert']);
export type SalaryGroup = z.infer<typeof SalaryGroup>;

/** Bậc lương, from 1. */
export const SalaryStep = z.int().min(1).max(20);

/** Mức xếp loại chất lượng hằng năm. */
export const PerformanceRating = z.enum(['excellent', 'good', 'completed', 'not-completed']);
export type PerformanceRating = z.infer<typeof PerformanceRating>;

/**
 * Kết quả xếp loại của một năm. `not-rated`: the year is known not to be rated (thời gian công tác trong năm chưa đủ
 * 06 tháng). `actId` names the breach that caused a bad rating, when a discipline punished it too.
 */
export const RatingFact = z.strictObject({
  year: z.int().min(1990).max(2199),
  rating: z.enum([...PerformanceRating.options, 'not-rated']),
  actId: z.string().min(1).optional(),
});
export type RatingFact = z.infer<typeof RatingFact>;

/** Hình thức kỷ luật: khiển trách, cảnh cáo, hạ bậc lương, giáng chức, cách chức, buộc thôi việc. */
export const DisciplineForm = z.enum(['reprimand', 'warning', 'step-reduction', 'demotion', 'removal', 'dismissal']);
export type DisciplineForm = z.infer<typeof DisciplineForm>;

/**
 * Quyết định kỷ luật. `partyOnly`: only the Party punished the breach; `form` is then the administrative form
 * that corresponds to the Party's. `actId` joins decisions and ratings that stem from one breach.
 */
export const DisciplineFact = z.strictObject({
  form: DisciplineForm,
  effectiveFrom: PlainDate,
  partyOnly: z.boolean(),
  actId: z.string().min(1).optional(),
});
export type DisciplineFact = z.infer<typeof DisciplineFact>;

/**
 * Thời gian gián đoạn hoặc đặc biệt trong thời gian giữ bậc; some count towards the next step (military-service,
 * maternity-leave, approved-study), the others do not.
 */
export const InterruptionKind = z.enum([
  'unpaid-leave',
  'sickness-beyond-insurance',
  'overstay-abroad',
  'suspension',
  'desertion',
  'suspended-sentence',
  'probation',
  'leave-awaiting-retirement',
  'military-service',
  'maternity-leave',
  'approved-study',
]);
export type InterruptionKind = z.infer<typeof InterruptionKind>;

/**
 * Một khoảng thời gian [from, to); `to` absent means still running on the day until which facts are known.
 * `actId` joins a suspended sentence with the discipline for the same breach.
 */
export const InterruptionFact = z
  .strictObject({
    kind: InterruptionKind,
    from: PlainDate,
    to: PlainDate.optional(),
    actId: z.string().min(1).optional(),
  })
  .refine((period) => period.to === undefined || period.from < period.to, {
    error: 'Ngày kết thúc phải sau ngày bắt đầu',
    path: ['to'],
  });
export type InterruptionFact = z.infer<typeof InterruptionFact>;

const stepShape = {
  personKind: PersonKind,
  salaryTable: SalaryTable,
  salaryGroup: SalaryGroup,
  step: SalaryStep,
  /** Mốc tính nâng bậc lương lần sau: the day from which the months at this step are counted. */
  countedFrom: PlainDate,
  ratings: z.array(RatingFact).readonly().optional(),
  disciplines: z.array(DisciplineFact).readonly().optional(),
  interruptions: z.array(InterruptionFact).readonly().optional(),
};

/**
 * Dữ kiện về bậc lương đang giữ. A list that is absent is not known (the outcome is `missing-facts`);
 * an empty list is known to be empty.
 */
export const StepFacts = z.strictObject(stepShape);
export type StepFacts = z.infer<typeof StepFacts>;
