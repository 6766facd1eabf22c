import { z } from 'zod';
import { PlainDate } from '../kernel/index.ts';

/** Giới tính. */
export const Sex = z.enum(['male', 'female']);
export type Sex = z.infer<typeof Sex>;

/** Phần đã biết của ngày sinh: cả ngày, đến tháng, hay chỉ năm. */
export const BirthPrecision = z.enum(['day', 'month', 'year']);
export type BirthPrecision = z.infer<typeof BirthPrecision>;

/** Phụ lục I (normal working conditions) or Phụ lục II (the lowest age, up to 5 years lower). */
export const RetirementAnnex = z.enum(['normal', 'early-5']);
export type RetirementAnnex = z.infer<typeof RetirementAnnex>;

/**
 * Dữ kiện về tuổi nghỉ hưu. Of a birth date only the known part is read (`birthPrecision`). The last three are grounds
 * for the lower age; absent means not known, 0 means known to be none. A month that is both heavy work and in a hard
 * area is counted in one of the two only. Legal source: Nghị định 135/2020/NĐ-CP, Điều 3 đến 5.
 */
export const RetirementFacts = z.strictObject({
  sex: Sex,
  birthDate: PlainDate,
  birthPrecision: BirthPrecision,
  annex: RetirementAnnex,
  /** Số tháng làm nghề, công việc nặng nhọc, độc hại, nguy hiểm hoặc đặc biệt nặng nhọc, độc hại, nguy hiểm. */
  heavyWorkMonths: z.int().min(0).max(1200).optional(),
  /** Số tháng làm việc ở vùng đặc biệt khó khăn, kể cả nơi có phụ cấp khu vực từ 0,7 trước năm 2021. */
  hardAreaMonths: z.int().min(0).max(1200).optional(),
  /** Mức suy giảm khả năng lao động, percent. */
  capacityLossPercent: z.int().min(0).max(100).optional(),
});
export type RetirementFacts = z.infer<typeof RetirementFacts>;
