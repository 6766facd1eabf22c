import type { z } from 'zod';
import type { RuleCase } from '../../testing/index.ts';
import type { StepFacts } from '../facts.ts';
import type { SeniorityBeyondFrame } from './seniority-beyond-frame.ts';

type Facts = z.input<typeof StepFacts>;

function good(from: number, to: number): NonNullable<Facts['ratings']> {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, rating: 'good' as const }));
}

const a1: Facts = {
  personKind: 'civil-servant',
  salaryTable: 'civil-servant',
  salaryGroup: 'A1',
  step: 9,
  countedFrom: '2020-05-01',
  ratings: good(2020, 2025),
  disciplines: [],
  interruptions: [],
};

const percent = (value: number): { numerator: number; denominator: number } => {
  const common = [20, 25, 50, 10, 5, 4, 2].find((divisor) => value % divisor === 0 && 100 % divisor === 0) ?? 1;
  return { numerator: value / common, denominator: 100 / common };
};

/** Ca của `pay.seniority-beyond-frame`. */
export const seniorityBeyondFrameCases: readonly RuleCase<Facts, SeniorityBeyondFrame>[] = [
  {
    id: 'D-25',
    title: 'loại B 4,06 từ 01/10/2007: 5 % từ 01/10/2009 (bằng Ví dụ 2)',
    facts: { ...a1, salaryGroup: 'B', step: 12, countedFrom: '2007-10-01', ratings: good(2007, 2008) },
    on: '2009-10-01',
    expect: { status: 'granted', value: { percent: percent(5), since: '2009-10-01', coefficient: 406 } },
    source: 'official',
    sheet: 'Ví dụ 2, Mục II Thông tư 02/2007/TT-BNV',
  },
  {
    id: 'D-24-before',
    facts: a1,
    on: '2023-04-30',
    expect: { status: 'refused', reasons: ['months-at-last-step'], eligibleFrom: '2023-05-01' },
    source: 'calculated',
  },
  {
    id: 'D-24-5',
    facts: a1,
    on: '2023-05-01',
    expect: {
      status: 'granted',
      value: { percent: percent(5), since: '2023-05-01', next: { percent: percent(6), on: '2024-05-01' } },
      provenance: 'secondary',
    },
    source: 'calculated',
  },
  {
    id: 'D-24-6',
    facts: a1,
    on: '2024-05-01',
    expect: { status: 'granted', value: { percent: percent(6), since: '2024-05-01' } },
    source: 'calculated',
  },
  {
    id: 'D-24-7',
    facts: a1,
    on: '2025-05-01',
    expect: {
      status: 'granted',
      value: { percent: percent(7), since: '2025-05-01', next: { percent: percent(8), on: '2026-05-01' } },
    },
    source: 'calculated',
  },
  {
    id: 'extension-before-first',
    title: 'khiển trách trong 36 tháng đầu: kéo dài 06 tháng',
    facts: { ...a1, disciplines: [{ form: 'reprimand', effectiveFrom: '2022-01-10', partyOnly: false }] },
    on: '2023-05-01',
    expect: { status: 'refused', reasons: ['months-at-last-step'], eligibleFrom: '2023-11-01' },
    source: 'calculated',
    sheet: 'khoản 2 Điều 2 Thông tư 03/2021/TT-BNV',
  },
  {
    id: 'extension-after-first',
    title: 'khiển trách sau khi đã hưởng 5 %: chỉ lùi mức sau',
    facts: { ...a1, disciplines: [{ form: 'reprimand', effectiveFrom: '2023-08-10', partyOnly: false }] },
    on: '2024-05-01',
    expect: {
      status: 'granted',
      value: { percent: percent(5), since: '2023-05-01', next: { percent: percent(6), on: '2024-11-01' } },
    },
    source: 'calculated',
    sheet: 'khoản 2 Điều 2 Thông tư 03/2021/TT-BNV',
  },
  {
    id: 'not-counted',
    title: '03 tháng không được tính',
    facts: { ...a1, interruptions: [{ kind: 'desertion', from: '2021-02-01', to: '2021-05-01' }] },
    on: '2023-05-01',
    expect: { status: 'refused', reasons: ['months-at-last-step'], eligibleFrom: '2023-08-01' },
    source: 'own',
  },
  {
    id: 'not-at-last-step',
    facts: { ...a1, step: 8 },
    on: '2025-05-01',
    expect: { status: 'refused', reasons: ['at-last-step'], eligibleFrom: null },
    source: 'own',
  },
  {
    id: 'not-at-last-step-and-too-early',
    facts: { ...a1, step: 8 },
    on: '2022-05-01',
    expect: { status: 'refused', reasons: ['at-last-step'], eligibleFrom: null },
    source: 'own',
  },
  {
    id: 'rating-unknown',
    facts: { ...a1, ratings: good(2020, 2023) },
    on: '2025-05-01',
    expect: { status: 'missing-facts', missing: ['ratings'] },
    source: 'own',
  },
  {
    id: 'running-leave-after-first',
    facts: { ...a1, interruptions: [{ kind: 'desertion', from: '2024-07-01' }] },
    on: '2024-12-31',
    expect: { status: 'granted', value: { percent: percent(6), since: '2024-05-01' } },
    source: 'own',
  },
  {
    id: 'running-leave-before-first',
    facts: { ...a1, interruptions: [{ kind: 'desertion', from: '2022-07-01' }] },
    on: '2023-01-15',
    expect: { status: 'refused', reasons: ['months-at-last-step', 'no-running-interruption'], eligibleFrom: null },
    source: 'own',
  },
  {
    id: 'beyond-calendar',
    facts: { ...a1, countedFrom: '2198-01-01' },
    on: '2198-02-01',
    expect: { status: 'out-of-scope', code: 'beyond-calendar' },
    source: 'own',
  },
  {
    id: 'expert',
    facts: { ...a1, salaryTable: 'expert', salaryGroup: 'expert', step: 3 },
    on: '2025-05-01',
    expect: { status: 'out-of-scope', code: 'expert-not-covered' },
    source: 'own',
  },
  {
    id: 'delays-before-2021',
    facts: {
      ...a1,
      countedFrom: '2016-05-01',
      disciplines: [{ form: 'reprimand', effectiveFrom: '2018-01-10', partyOnly: false }],
    },
    on: '2020-05-01',
    expect: { status: 'out-of-scope', code: 'delays-before-2021-08-15' },
    source: 'own',
  },
];
