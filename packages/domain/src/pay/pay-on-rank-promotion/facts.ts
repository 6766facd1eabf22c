import { z } from 'zod';
import { type Coefficient, PlainDate } from '../../kernel/index.ts';
import { SalaryGroup, SalaryStep, SalaryTable } from '../facts.ts';

/** Việc thay đổi: nâng ngạch (thăng hạng), chuyển ngạch trong cùng loại, chuyển loại. */
export const RankChange = z.enum(['promotion', 'transfer', 'class-change']);
export type RankChange = z.infer<typeof RankChange>;

/**
 * Dữ kiện xếp lương khi nâng ngạch, chuyển ngạch, chuyển loại. The day asked (`on`) is the day the decision is signed.
 * What is absent is not known; 0 is known to be none.
 */
export const RankPayFacts = z.strictObject({
  change: RankChange,
  from: z.strictObject({
    salaryTable: SalaryTable,
    salaryGroup: SalaryGroup,
    step: SalaryStep,
    /** Ngày xếp hệ số lương đang hưởng ở ngạch cũ. */
    coefficientSince: PlainDate.optional(),
    /** Mốc tính nâng bậc lương lần sau, or of the allowance beyond the frame, in the old rank; read when it is carried on. */
    countedFrom: PlainDate.optional(),
    /** Phụ cấp thâm niên vượt khung đang hưởng, percent; read at the last step only, others have none. */
    beyondFramePercent: z.int().min(0).max(100).optional(),
    /** Hệ số chênh lệch bảo lưu đang hưởng, in hundredths (0,11 is 11). */
    reservedCoefficient: z.int().min(0).max(1000).optional(),
  }),
  to: z.strictObject({ salaryTable: SalaryTable, salaryGroup: SalaryGroup }),
});
export type RankPayFacts = z.infer<typeof RankPayFacts>;

/** Điểm của Mục II by which pay was set: 1a, 1b, 1c (also through 2b and 3), 2a, 2c. */
export type RankPayClause = '1a' | '1b' | '1c' | '2a' | '2c';

/** Kết quả xếp lương ở ngạch mới. */
export interface RankPay {
  readonly clause: RankPayClause;
  readonly salaryTable: SalaryTable;
  readonly salaryGroup: SalaryGroup;
  readonly step: number;
  readonly coefficient: Coefficient;
  /** Hệ số chênh lệch bảo lưu, when there is one. */
  readonly reservedCoefficient?: Coefficient;
  /** Phần trăm thâm niên vượt khung kept by a transfer. */
  readonly beyondFramePercent?: number;
  /** Thời điểm hưởng lương ở ngạch mới: the day of signing. */
  readonly payFrom: PlainDate;
  /** Mốc tính nâng bậc lương lần sau, or of the allowance beyond the frame. */
  readonly countedFrom: PlainDate;
}
