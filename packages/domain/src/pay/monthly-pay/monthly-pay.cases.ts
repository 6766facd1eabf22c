import type { RuleCase } from '../../testing/index.ts';
import type { MonthlyPay } from './monthly-pay.ts';
import type { MonthlyPayFacts } from './monthly-pay-facts.ts';

const pay = (coefficient: number, others: Partial<MonthlyPayFacts> = {}): MonthlyPayFacts => ({
  coefficient,
  leadershipCoefficient: 0,
  beyondFramePercent: 0,
  reservedCoefficient: 0,
  seniorityPercent: 0,
  ...others,
});

const CIRCULAR_33 = 'ví dụ của Điều 4 Thông tư 33/2014/TT-BTC';

/** Ca của `pay.monthly-pay`. */
export const monthlyPayCases: readonly RuleCase<MonthlyPayFacts, MonthlyPay>[] = [
  {
    id: 'D-3',
    facts: pay(644, { leadershipCoefficient: 70, seniorityPercent: 31 }),
    on: '2013-11-01',
    expect: {
      status: 'granted',
      value: { base: 1_150_000, seniority: 2_545_410, salary: 7_406_000, leadership: 805_000, total: 10_756_410 },
    },
    source: 'official',
    sheet: CIRCULAR_33,
  },
  {
    id: 'D-4',
    facts: pay(692, { leadershipCoefficient: 90, seniorityPercent: 17 }),
    on: '2013-11-01',
    expect: { status: 'granted', value: { seniority: 1_528_810 } },
    source: 'official',
    sheet: CIRCULAR_33,
  },
  {
    id: 'D-5',
    facts: pay(333, { leadershipCoefficient: 40, seniorityPercent: 11 }),
    on: '2014-03-01',
    expect: { status: 'granted', value: { seniority: 471_845 } },
    source: 'official',
    sheet: CIRCULAR_33,
  },
  {
    id: 'D-30',
    facts: pay(440),
    on: '2026-07-01',
    expect: { status: 'granted', value: { salary: 11_132_000, total: 11_132_000 }, provenance: 'text' },
    source: 'calculated',
  },
  {
    id: 'D-31-june',
    facts: pay(234),
    on: '2026-06-30',
    expect: { status: 'granted', value: { total: 5_475_600 }, provenance: 'secondary' },
    source: 'calculated',
  },
  {
    id: 'D-31-july',
    facts: pay(234),
    on: '2026-07-01',
    expect: { status: 'granted', value: { total: 5_920_200 } },
    source: 'calculated',
  },
  {
    id: 'D-32',
    facts: pay(498, { beyondFramePercent: 7 }),
    on: '2026-07-01',
    expect: {
      status: 'granted',
      value: { salary: 12_599_400, beyondFrame: 881_958, total: 13_481_358 },
    },
    source: 'calculated',
  },
  {
    id: 'D-33-A2.1',
    facts: pay(678),
    on: '2025-01-01',
    expect: { status: 'granted', value: { total: 15_865_200 } },
    source: 'calculated',
  },
  {
    id: 'D-33-A1',
    facts: pay(333),
    on: '2024-01-01',
    expect: { status: 'granted', value: { total: 5_994_000 } },
    source: 'calculated',
  },
  {
    id: 'D-34',
    facts: pay(498, { reservedCoefficient: 40 }),
    on: '2025-01-01',
    expect: { status: 'granted', value: { reserved: 936_000, total: 12_589_200 } },
    source: 'calculated',
  },
  {
    id: 'D-35',
    title: 'Chủ tịch UBND xã (ngoài Hà Nội, TP. Hồ Chí Minh)',
    facts: pay(474, { leadershipCoefficient: 60 }),
    on: '2026-07-01',
    expect: { status: 'granted', value: { total: 13_510_200 } },
    source: 'calculated',
  },
  {
    id: 'fraction-half-up',
    title: '(4,67 × 2.530.000 + 7 %) × 11 % có phần lẻ',
    facts: pay(467, { beyondFramePercent: 7, seniorityPercent: 11 }),
    on: '2026-07-01',
    // 11,815,100 + 827,057 = 12,642,157; 11 % of it is 1,390,637.27.
    expect: { status: 'granted', value: { beyondFrame: 827_057, seniority: 1_390_637 }, provenance: 'policy' },
    source: 'own',
  },
  {
    id: 'fraction-up',
    // 4.98: 12,599,400 + 881,958 = 13,481,358; 13 % of it is 1,752,576.54.
    facts: pay(498, { beyondFramePercent: 7, seniorityPercent: 13 }),
    on: '2026-07-01',
    expect: { status: 'granted', value: { seniority: 1_752_577 }, provenance: 'policy' },
    source: 'own',
  },
  {
    id: 'fraction-down',
    facts: pay(498, { beyondFramePercent: 7, seniorityPercent: 13 }),
    on: '2026-07-01',
    options: { policies: { 'fraction-of-dong': 'down' } },
    expect: { status: 'granted', value: { seniority: 1_752_576 } },
    source: 'own',
  },
  {
    id: 'all-parts',
    facts: pay(498, {
      leadershipCoefficient: 50,
      beyondFramePercent: 5,
      reservedCoefficient: 10,
      seniorityPercent: 20,
    }),
    on: '2026-07-01',
    expect: {
      status: 'granted',
      value: {
        salary: 12_599_400,
        leadership: 1_265_000,
        beyondFrame: 629_970,
        reserved: 253_000,
        seniority: 2_898_874,
        total: 17_646_244,
      },
    },
    source: 'own',
  },
  {
    id: 'before-2004',
    facts: pay(234),
    on: '2004-09-30',
    expect: { status: 'out-of-scope', cause: 'before-first-row' },
    source: 'own',
  },
];
