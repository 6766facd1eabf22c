import { z } from 'zod';
import { PlainDate } from '../../kernel/time/index.ts';
import { StepFacts } from '../facts.ts';

/** Thành tích xuất sắc đã được công nhận: its level in the unit's regulation and the day of the decision. */
export const AchievementFact = z.strictObject({
  /** Cấp độ thành tích, as the unit's Quy chế nâng bậc lương trước thời hạn names it. */
  level: z.string().min(1),
  recognisedOn: PlainDate,
});
export type AchievementFact = z.infer<typeof AchievementFact>;

/** Lần nâng bậc trước thời hạn do lập thành tích gần nhất. */
export const LastEarlyRise = z.strictObject({
  decidedOn: PlainDate,
  /** Whether no regular rise has come after it: a further early one would then be the second in a row. */
  isLatestRise: z.boolean(),
});
export type LastEarlyRise = z.infer<typeof LastEarlyRise>;

/** Dữ kiện xét nâng bậc lương trước thời hạn do lập thành tích xuất sắc. */
export const EarlyStepFacts = z.strictObject({
  ...StepFacts.shape,
  /** Năm xét. */
  reviewYear: z.int().min(2013).max(2198),
  achievements: z.array(AchievementFact).readonly().optional(),
  /** Số tháng được nâng trước theo từng cấp độ (1-12), from the unit's Quy chế. */
  monthsByLevel: z.record(z.string(), z.int().min(1).max(12)).optional(),
  /** null: known never to have been raised early for an achievement. */
  lastEarlyRise: LastEarlyRise.nullable().optional(),
});
export type EarlyStepFacts = z.infer<typeof EarlyStepFacts>;

/** Dữ kiện xét nâng bậc lương trước thời hạn khi có thông báo nghỉ hưu. */
export const RetirementStepFacts = z.strictObject({
  ...StepFacts.shape,
  /** Ngày nghỉ hưu. */
  retiresOn: PlainDate,
  /** Ngày thông báo nghỉ hưu; null: known not to be given yet. */
  noticeOn: PlainDate.nullable().optional(),
});
export type RetirementStepFacts = z.infer<typeof RetirementStepFacts>;
