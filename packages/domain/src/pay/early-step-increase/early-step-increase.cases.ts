import type { z } from 'zod';
import type { RuleCase } from '../../testing/index.ts';
import type { EarlyStepFacts, RetirementStepFacts } from './early-step-facts.ts';
import type { EarlyStepIncrease } from './early-step-increase.ts';
import type { RetirementStepIncrease } from './early-step-increase-on-retirement.ts';
import type { EarlyRisePlaces, EarlyRisePlacesFacts } from './early-step-increase-places.ts';

type Facts = z.input<typeof EarlyStepFacts>;
type RetirementFacts = z.input<typeof RetirementStepFacts>;

const good = (...years: number[]): NonNullable<Facts['ratings']> =>
  years.map((year) => ({ year, rating: 'good' as const }));

/** A1 step 3 since 01/09/2023: regular due day 01/09/2026. */
const base = {
  personKind: 'civil-servant',
  salaryTable: 'civil-servant',
  salaryGroup: 'A1',
  step: 3,
  countedFrom: '2023-09-01',
  ratings: good(2023, 2024),
  disciplines: [],
  interruptions: [],
} as const;

const early: Facts = {
  ...base,
  reviewYear: 2025,
  achievements: [{ level: 'Chiến sĩ thi đua cấp tỉnh', recognisedOn: '2025-02-10' }],
  monthsByLevel: { 'Chiến sĩ thi đua cấp tỉnh': 9, 'Huân chương': 12 },
  lastEarlyRise: null,
};

const retirement: RetirementFacts = { ...base, retiresOn: '2026-03-01', noticeOn: '2025-09-01' };

/** Ca của `pay.early-step-increase`. */
export const earlyStepIncreaseCases: readonly RuleCase<Facts, EarlyStepIncrease>[] = [
  {
    id: 'D-29',
    title: 'đến hạn 01/02/2027, năm xét 2025: thiếu 13 tháng',
    facts: { ...early, countedFrom: '2024-02-01', ratings: good(2024) },
    on: '2025-12-15',
    expect: { status: 'refused', reasons: ['lacks-at-most-a-year'], eligibleFrom: null },
    source: 'calculated',
  },
  {
    id: 'lacks-twelve',
    title: 'đến hạn 01/01/2027, năm xét 2025: thiếu đúng 12 tháng',
    facts: { ...early, countedFrom: '2024-01-01', ratings: good(2024) },
    on: '2025-12-15',
    expect: { status: 'granted', value: { monthsEarly: 9, from: '2026-04-01', regularDue: '2027-01-01' } },
    source: 'calculated',
  },
  {
    id: 'granted',
    facts: early,
    on: '2025-12-15',
    expect: {
      status: 'granted',
      value: { step: 4, coefficient: 333, monthsEarly: 9, from: '2025-12-01', regularDue: '2026-09-01' },
      provenance: 'secondary',
    },
    source: 'calculated',
    sheet: 'điểm a khoản 1 Điều 3 Thông tư 08/2013/TT-BNV',
  },
  {
    id: 'highest-achievement-first',
    title: 'căn cứ thành tích cao nhất, tối đa 12 tháng',
    facts: {
      ...early,
      achievements: [...(early.achievements ?? []), { level: 'Huân chương', recognisedOn: '2020-05-05' }],
    },
    on: '2025-12-15',
    expect: { status: 'granted', value: { monthsEarly: 12, from: '2025-09-01' } },
    source: 'calculated',
    sheet: 'điểm đ khoản 1 Điều 3 Thông tư 08/2013/TT-BNV',
  },
  {
    id: 'six-years-first-day',
    facts: { ...early, achievements: [{ level: 'Huân chương', recognisedOn: '2020-01-01' }] },
    on: '2025-12-15',
    expect: { status: 'granted', value: { monthsEarly: 12 } },
    source: 'calculated',
  },
  {
    id: 'six-years-passed',
    facts: { ...early, achievements: [{ level: 'Huân chương', recognisedOn: '2019-12-31' }] },
    on: '2025-12-15',
    expect: { status: 'refused', reasons: ['recognised-achievement'], eligibleFrom: null },
    source: 'calculated',
  },
  {
    id: 'four-years-for-B',
    title: 'trung cấp trở xuống: 04 năm gần nhất',
    facts: {
      ...early,
      salaryGroup: 'B',
      countedFrom: '2024-09-01',
      ratings: good(2024),
      achievements: [{ level: 'Huân chương', recognisedOn: '2021-12-31' }],
    },
    on: '2025-12-15',
    expect: { status: 'refused', reasons: ['recognised-achievement'] },
    source: 'calculated',
  },
  {
    id: 'not-used-again',
    title: 'thành tích trước quyết định nâng trước thời hạn lần trước không tính',
    facts: { ...early, lastEarlyRise: { decidedOn: '2025-02-11', isLatestRise: false } },
    on: '2025-12-15',
    expect: { status: 'refused', reasons: ['recognised-achievement'] },
    source: 'calculated',
    sheet: 'điểm đ khoản 1 Điều 3 Thông tư 08/2013/TT-BNV',
  },
  {
    id: 'twice-in-a-row',
    facts: { ...early, lastEarlyRise: { decidedOn: '2023-09-01', isLatestRise: true } },
    on: '2025-12-15',
    expect: { status: 'refused', reasons: ['not-twice-in-a-row'], eligibleFrom: null },
    source: 'calculated',
    sheet: 'khoản 6 Điều 1 Thông tư 03/2021/TT-BNV',
  },
  {
    id: 'all-reasons',
    facts: {
      ...early,
      step: 9,
      ratings: [...good(2023), { year: 2024, rating: 'not-completed' }],
      disciplines: [{ form: 'reprimand', effectiveFrom: '2024-02-01', partyOnly: false }],
      achievements: [],
      lastEarlyRise: { decidedOn: '2023-09-01', isLatestRise: true },
    },
    on: '2025-12-15',
    expect: {
      status: 'refused',
      reasons: [
        'not-at-last-step',
        'standard-rating',
        'standard-discipline',
        'lacks-at-most-a-year',
        'not-twice-in-a-row',
        'recognised-achievement',
      ],
    },
    source: 'own',
  },
  {
    id: 'due-within-the-year',
    title: 'đến hạn thường xuyên trong năm xét: không còn thiếu',
    facts: { ...early, countedFrom: '2022-12-31', ratings: good(2022, 2023, 2024) },
    on: '2025-12-15',
    expect: { status: 'refused', reasons: ['still-lacking'] },
    source: 'own',
  },
  {
    id: 'missing',
    facts: { ...early, achievements: undefined, monthsByLevel: undefined, lastEarlyRise: undefined },
    on: '2025-12-15',
    expect: { status: 'missing-facts', missing: ['achievements', 'monthsByLevel', 'lastEarlyRise'] },
    source: 'own',
  },
  {
    id: 'level-not-in-regulation',
    facts: { ...early, monthsByLevel: { 'Huân chương': 12 } },
    on: '2025-12-15',
    expect: { status: 'missing-facts', missing: ['monthsByLevel'] },
    source: 'own',
  },
];

/** Ca của `pay.early-step-increase-on-retirement`. */
export const earlyStepIncreaseOnRetirementCases: readonly RuleCase<RetirementFacts, RetirementStepIncrease>[] = [
  {
    id: 'R-six-months-short',
    facts: retirement,
    on: '2025-12-15',
    expect: { status: 'granted', value: { step: 4, coefficient: 333, regularDue: '2026-09-01' } },
    source: 'calculated',
  },
  {
    id: 'R-twelve-months-short',
    facts: { ...retirement, retiresOn: '2025-09-01', noticeOn: '2025-03-01' },
    on: '2025-08-15',
    expect: { status: 'granted', value: { regularDue: '2026-09-01' } },
    source: 'calculated',
  },
  {
    id: 'R-thirteen-months-short',
    facts: { ...retirement, retiresOn: '2025-08-31', noticeOn: '2025-02-28' },
    on: '2025-08-15',
    expect: { status: 'refused', reasons: ['lacks-at-most-a-year'], eligibleFrom: null },
    source: 'calculated',
  },
  {
    id: 'R-notice-later',
    facts: { ...retirement, noticeOn: '2025-09-01' },
    on: '2025-08-15',
    expect: { status: 'refused', reasons: ['notice-reached'], eligibleFrom: '2025-09-01' },
    source: 'own',
  },
  {
    id: 'R-no-notice',
    facts: { ...retirement, noticeOn: null },
    on: '2025-08-15',
    expect: { status: 'refused', reasons: ['notice-given'], eligibleFrom: null },
    source: 'own',
  },
  {
    id: 'R-notice-unknown',
    facts: { ...retirement, noticeOn: undefined },
    on: '2025-08-15',
    expect: { status: 'missing-facts', missing: ['noticeOn'] },
    source: 'own',
  },
  {
    id: 'R-due-before-retirement',
    facts: { ...retirement, retiresOn: '2026-09-01' },
    on: '2025-12-15',
    expect: { status: 'refused', reasons: ['not-due-before-retirement'] },
    source: 'own',
  },
];

/** Ca của `pay.early-step-increase-places`. */
export const earlyStepIncreasePlacesCases: readonly RuleCase<EarlyRisePlacesFacts, EarlyRisePlaces>[] = [
  { id: 'P-9', payrollCount: 9, places: 0, remainder: 9 },
  { id: 'P-10', payrollCount: 10, places: 1, remainder: 0 },
  { id: 'P-47', payrollCount: 47, places: 4, remainder: 7 },
  { id: 'P-0', payrollCount: 0, places: 0, remainder: 0 },
].map(({ id, payrollCount, places, remainder }) => ({
  id,
  facts: { payrollCount },
  on: '2025-12-31',
  expect: { status: 'granted', value: { places, remainder }, provenance: 'text' },
  source: 'calculated',
  sheet: 'điểm c khoản 1 Điều 3 Thông tư 08/2013/TT-BNV',
}));
