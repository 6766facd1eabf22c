import { cite, defineRule, plainDate, regime, regimes } from '../../kernel/index.ts';
import { ageReached } from '../conditions/age-reached.ts';
import { earlyGround } from '../conditions/early-ground.ts';
import { RetirementFacts } from '../facts.ts';
import { findRetirement, type Retirement } from '../retirement-age/find-retirement.ts';
import { allRetirementTimelines } from '../retirement-age/normal-age.ts';
import { retirementEn } from '../retirement-age/retirement-age.en.ts';
import { retirementVi } from '../retirement-age/retirement-age.vi.ts';

/**
 * `retirement.eligibility`: đủ tuổi nghỉ hưu vào ngày xét hay chưa. Refused before the retirement day, which is then
 * `eligibleFrom`. Says nothing of the insurance years that a pension needs.
 * Legal source: Nghị định 135/2020/NĐ-CP, Điều 3 đến 5.
 */
export const retirementEligibility = defineRule({
  id: 'retirement.eligibility',
  title: { vi: 'Đủ tuổi nghỉ hưu', en: 'Retirement age reached' },
  facts: RetirementFacts,
  tables: allRetirementTimelines,
  sentences: { vi: retirementVi, en: retirementEn },
  regimes: regimes<RetirementFacts, Retirement>('retirement.eligibility', [
    regime({
      from: plainDate('2021-01-01'),
      by: cite('135/2020/NĐ-CP'),
      provenance: 'text',
      note: 'Lộ trình của Điều 4 bắt đầu từ năm 2021.',
      prepare: findRetirement,
      use: [earlyGround, ageReached],
      conclude: (_facts, retirement) => retirement,
    }),
  ]),
});
