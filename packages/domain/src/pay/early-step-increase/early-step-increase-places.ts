import { z } from 'zod';
import { asCount, asRatio, defineRule, percent, plainDate, regime, regimes } from '../../kernel/index.ts';
import { COUNTING, SHARE } from './citations.ts';
import { earlyStepIncreasePlacesEn } from './early-step-increase-places.en.ts';
import { earlyStepIncreasePlacesVi } from './early-step-increase-places.vi.ts';

/** Cứ mỗi 10 người trong danh sách trả lương có 01 người. */
const PERSONS_FOR_A_PLACE = 10;

/** Số người được nâng bậc trước thời hạn và số dư ra dưới 10 người. */
export interface EarlyRisePlaces {
  readonly places: number;
  /** Số dư ra, reported to the superior body in the fourth quarter. */
  readonly remainder: number;
}

/**
 * Cách tính số người thuộc tỷ lệ được nâng bậc lương trước thời hạn do lập thành tích xuất sắc
 * (điểm c khoản 1 Điều 3 Thông tư 08/2013/TT-BNV): one for each full ten, the remainder is not counted.
 * @throws {RangeError} unless `payrollCount` is a whole number, 0 or more.
 */
export function countEarlyRisePlaces(payrollCount: number): EarlyRisePlaces {
  if (!Number.isSafeInteger(payrollCount) || payrollCount < 0) {
    throw new RangeError(`Not a number of persons: ${payrollCount}`);
  }
  const remainder = payrollCount % PERSONS_FOR_A_PLACE;
  return { places: (payrollCount - remainder) / PERSONS_FOR_A_PLACE, remainder };
}

/** Dữ kiện: số người trong danh sách trả lương tính đến 31/12 của năm xét. */
export const EarlyRisePlacesFacts = z.strictObject({ payrollCount: z.int().min(0) });
export type EarlyRisePlacesFacts = z.infer<typeof EarlyRisePlacesFacts>;

/** `pay.early-step-increase-places`: số người được nâng bậc lương trước thời hạn do lập thành tích trong năm. */
export const earlyStepIncreasePlaces = defineRule({
  id: 'pay.early-step-increase-places',
  title: {
    vi: 'Số người được nâng bậc lương trước thời hạn do lập thành tích xuất sắc trong năm',
    en: 'Persons who may be raised early for outstanding achievement in a year',
  },
  facts: EarlyRisePlacesFacts,
  sentences: { vi: earlyStepIncreasePlacesVi, en: earlyStepIncreasePlacesEn },
  regimes: regimes<EarlyRisePlacesFacts, EarlyRisePlaces>('pay.early-step-increase-places', [
    regime({
      from: plainDate('2021-08-15'),
      by: COUNTING,
      provenance: 'text',
      prepare: () => ({}),
      use: [],
      conclude({ payrollCount }, _state, context): EarlyRisePlaces {
        const result = countEarlyRisePlaces(payrollCount);
        context.step(() => ({
          kind: 'computed',
          code: 'places',
          by: SHARE,
          provenance: 'text',
          formula: '{payroll} × {share}',
          inputs: { payroll: asCount(payrollCount), share: asRatio(percent(10)) },
          value: asCount(result.places),
        }));
        context.step(() => ({
          kind: 'concluded',
          code: 'remainder',
          by: COUNTING,
          provenance: 'text',
          values: { places: asCount(result.places), remainder: asCount(result.remainder) },
        }));
        return result;
      },
    }),
  ]),
});
