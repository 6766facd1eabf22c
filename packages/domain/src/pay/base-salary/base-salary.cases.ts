import type { Vnd } from '../../kernel/index.ts';
import type { RuleCase } from '../../testing/index.ts';

/** Ca của `pay.base-salary`. */
export const baseSalaryCases: readonly RuleCase<Record<string, never>, Vnd>[] = [
  {
    id: 'BS-2',
    facts: {},
    on: '2026-07-01',
    expect: { status: 'granted', value: 2_530_000, provenance: 'text' },
    source: 'official',
    sheet: 'khoản 2 Điều 3 Nghị định 161/2026/NĐ-CP',
  },
  {
    id: 'BS-1',
    facts: {},
    on: '2026-06-30',
    expect: { status: 'granted', value: 2_340_000, provenance: 'text' },
    source: 'calculated',
    sheet: 'khoản 2 Điều 6 Nghị định 161/2026/NĐ-CP',
  },
  {
    id: 'BS-5',
    title: 'month before leaving in 07/2026',
    facts: {},
    on: '2026-06-01',
    expect: { status: 'granted', value: 2_340_000 },
    source: 'calculated',
  },
  {
    id: 'BS-before-2023',
    facts: {},
    on: '2023-06-30',
    expect: { status: 'granted', value: 1_490_000, provenance: 'secondary' },
    source: 'own',
  },
  {
    id: 'BS-strict',
    title: 'strict takes a reported row: only unverified ones are refused',
    facts: {},
    on: '2020-04-01',
    options: { strict: true },
    expect: { status: 'granted', value: 1_490_000 },
    source: 'own',
  },
  {
    id: 'BS-first-day',
    facts: {},
    on: '2004-10-01',
    expect: { status: 'granted', value: 290_000, provenance: 'secondary' },
    source: 'own',
  },
  {
    id: 'BS-before-first-row',
    facts: {},
    on: '2004-09-30',
    expect: { status: 'out-of-scope', cause: 'before-first-row' },
    source: 'own',
  },
];
