import type { RuleCase } from '../../testing/case.ts';
import type { RetirementFacts } from '../facts.ts';
import type { Retirement } from '../retirement-age/find-retirement.ts';

type Facts = Omit<RetirementFacts, 'birthDate'> & { readonly birthDate: string };

const MAN: Facts = { sex: 'male', birthDate: '1964-10-15', birthPrecision: 'day', annex: 'normal' };
const EARLY: Facts = { ...MAN, birthDate: '1975-01-01', annex: 'early-5', heavyWorkMonths: 200 };

/** Ca của `retirement.eligibility`. */
export const retirementEligibilityCases: readonly RuleCase<Facts, Retirement>[] = [
  {
    id: 'day-before',
    facts: MAN,
    on: '2026-04-29',
    expect: { status: 'refused', reasons: ['age-reached'], eligibleFrom: '2026-04-30' },
    source: 'official',
    sheet: 'Phụ lục I: nam sinh 10/1964 hưởng lương hưu từ 5/2026',
  },
  {
    id: 'retirement-day',
    facts: MAN,
    on: '2026-04-30',
    expect: { status: 'granted', value: { retiresOn: '2026-04-30', pensionFrom: '2026-05-01' }, provenance: 'text' },
    source: 'official',
    sheet: 'Phụ lục I',
  },
  {
    id: 'years-before',
    title: 'hỏi từ đầu lộ trình: các dòng tuổi sau đó không đổi ngày nghỉ',
    facts: MAN,
    on: '2021-01-01',
    expect: { status: 'refused', reasons: ['age-reached'], eligibleFrom: '2026-04-30' },
    source: 'calculated',
  },
  {
    id: 'early-with-ground',
    facts: EARLY,
    on: '2026-07-01',
    expect: { status: 'refused', reasons: ['age-reached'], eligibleFrom: '2032-01-31' },
    source: 'calculated',
  },
  {
    id: 'early-without-ground',
    title: 'thời gian không chữa được việc thiếu căn cứ',
    facts: { ...EARLY, heavyWorkMonths: 100, hardAreaMonths: 0, capacityLossPercent: 0 },
    on: '2026-07-01',
    expect: { status: 'refused', reasons: ['early-ground', 'age-reached'], eligibleFrom: null },
    source: 'calculated',
  },
  {
    id: 'early-ground-unknown',
    title: 'chưa đủ tuổi và thiếu dữ kiện',
    facts: { ...EARLY, heavyWorkMonths: 100 },
    on: '2026-07-01',
    expect: {
      status: 'refused',
      reasons: ['age-reached'],
      eligibleFrom: null,
      missing: ['hardAreaMonths', 'capacityLossPercent'],
    },
    source: 'own',
  },
  {
    id: 'early-ground-unknown-at-age',
    facts: { ...EARLY, heavyWorkMonths: 100 },
    on: '2032-01-31',
    expect: { status: 'missing-facts', missing: ['hardAreaMonths', 'capacityLossPercent'] },
    source: 'own',
  },
  {
    id: 'before-2021',
    facts: MAN,
    on: '2020-12-31',
    expect: { status: 'out-of-scope', cause: 'before-first-row' },
    source: 'calculated',
  },
];
