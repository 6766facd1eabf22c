import { z } from 'zod';

const Hundredths = z.int().min(0).max(10_000);
const WholePercent = z.int().min(0).max(100);

/**
 * Dữ kiện tính tiền lương tháng. Coefficients are integer hundredths (4,98 is 498), percents whole numbers;
 * 0 says that there is none, so that nothing is left to a default.
 */
export const MonthlyPayFacts = z.strictObject({
  /** Hệ số lương hiện hưởng. */
  coefficient: z.int().min(1).max(10_000),
  /** Hệ số phụ cấp chức vụ lãnh đạo. */
  leadershipCoefficient: Hundredths,
  /** Phụ cấp thâm niên vượt khung, % of the salary. */
  beyondFramePercent: WholePercent,
  /** Hệ số chênh lệch bảo lưu. */
  reservedCoefficient: Hundredths,
  /** Phụ cấp thâm niên nghề, % of salary, leadership allowance and allowance beyond the frame. */
  seniorityPercent: WholePercent,
});
export type MonthlyPayFacts = z.infer<typeof MonthlyPayFacts>;
