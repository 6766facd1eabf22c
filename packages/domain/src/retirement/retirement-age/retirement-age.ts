import { cite, defineRule, plainDate, regime, regimes } from '../../kernel/index.ts';
import { earlyGround } from '../conditions/early-ground.ts';
import { RetirementFacts } from '../facts.ts';
import { findRetirement, type Retirement } from './find-retirement.ts';
import { allRetirementTimelines } from './normal-age.ts';
import { retirementEn } from './retirement-age.en.ts';
import { retirementVi } from './retirement-age.vi.ts';

/**
 * `retirement.age`: tuổi nghỉ hưu, thời điểm nghỉ hưu và tháng đầu hưởng lương hưu of a person, by birth month and sex.
 * Refused only when Phụ lục II is asked and no ground for it is present.
 * Legal source: Nghị định 135/2020/NĐ-CP, Điều 3 đến 5, Phụ lục I, II.
 */
export const retirementAge = defineRule({
  id: 'retirement.age',
  title: { vi: 'Tuổi nghỉ hưu', en: 'Retirement age' },
  facts: RetirementFacts,
  tables: allRetirementTimelines,
  sentences: { vi: retirementVi, en: retirementEn },
  regimes: regimes<RetirementFacts, Retirement>('retirement.age', [
    regime({
      from: plainDate('2021-01-01'),
      by: cite('135/2020/NĐ-CP'),
      provenance: 'text',
      note: 'Lộ trình của Điều 4 bắt đầu từ năm 2021.',
      prepare: findRetirement,
      use: [earlyGround],
      conclude: (_facts, retirement) => retirement,
    }),
  ]),
});
