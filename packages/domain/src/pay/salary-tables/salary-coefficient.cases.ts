import type { RuleCase } from '../../testing/index.ts';
import type { SalaryCoefficient, SalaryCoefficientFacts } from './salary-coefficient.ts';

const civil = (salaryGroup: SalaryCoefficientFacts['salaryGroup'], step: number): SalaryCoefficientFacts => ({
  salaryTable: 'civil-servant',
  salaryGroup,
  step,
});

const publicEmployee = (salaryGroup: SalaryCoefficientFacts['salaryGroup'], step: number): SalaryCoefficientFacts => ({
  ...civil(salaryGroup, step),
  salaryTable: 'public-employee',
});

/** Ca của `pay.salary-coefficient`. */
export const salaryCoefficientCases: readonly RuleCase<SalaryCoefficientFacts, SalaryCoefficient>[] = [
  {
    id: 'T02-1',
    title: 'chuyên viên bậc 9: 4,98',
    facts: civil('A1', 9),
    on: '2008-02-01',
    expect: { status: 'granted', value: { coefficient: 498, lastStep: 9 } },
    source: 'official',
    sheet: 'Ví dụ 1, Mục II Thông tư 02/2007/TT-BNV',
  },
  {
    id: 'T02-2',
    title: 'chuyên viên chính bậc 4: 5,42',
    facts: civil('A2.1', 4),
    on: '2008-02-01',
    expect: { status: 'granted', value: { coefficient: 542 } },
    source: 'official',
    sheet: 'Ví dụ 1, Mục II Thông tư 02/2007/TT-BNV',
  },
  {
    id: 'TL24-6',
    title: 'viên chức loại B bậc 6: 2,86',
    facts: publicEmployee('B', 6),
    on: '2014-12-01',
    expect: { status: 'granted', value: { coefficient: 286 } },
    source: 'official',
    sheet: 'Ví dụ 2, Điều 9 Thông tư liên tịch về chức danh khoa học và công nghệ (pháp điển 5.2.TL.33)',
  },
  {
    id: 'D-30',
    facts: civil('A2.1', 1),
    on: '2026-07-01',
    expect: { status: 'granted', value: { coefficient: 440, amount: 11_132_000 } },
    source: 'calculated',
  },
  {
    id: 'D-31-june',
    facts: civil('A1', 1),
    on: '2026-06-30',
    expect: { status: 'granted', value: { coefficient: 234, amount: 5_475_600 } },
    source: 'calculated',
  },
  {
    id: 'D-31-july',
    title: 'also BS-3',
    facts: civil('A1', 1),
    on: '2026-07-01',
    expect: { status: 'granted', value: { coefficient: 234, amount: 5_920_200 } },
    source: 'calculated',
  },
  {
    id: 'D-33-A2.1',
    facts: civil('A2.1', 8),
    on: '2025-01-01',
    expect: { status: 'granted', value: { coefficient: 678, amount: 15_865_200 } },
    source: 'calculated',
  },
  {
    id: 'D-33-A1',
    facts: civil('A1', 4),
    on: '2024-01-01',
    expect: { status: 'granted', value: { coefficient: 333, amount: 5_994_000, base: 1_800_000 } },
    source: 'calculated',
  },
  {
    id: 'BS-4',
    facts: civil('A1', 9),
    on: '2025-05-01',
    expect: { status: 'granted', value: { coefficient: 498, amount: 11_653_200 }, provenance: 'secondary' },
    source: 'own',
  },
  {
    id: 'C2-public',
    title: 'C2 differs between the tables',
    facts: publicEmployee('C2', 1),
    on: '2025-05-01',
    expect: { status: 'granted', value: { coefficient: 200 }, provenance: 'unverified' },
    source: 'own',
  },
  {
    id: 'C2-civil',
    facts: civil('C2', 1),
    on: '2025-05-01',
    expect: { status: 'granted', value: { coefficient: 150 }, provenance: 'secondary' },
    source: 'own',
  },
  {
    id: 'expert',
    facts: { salaryTable: 'expert', salaryGroup: 'expert', step: 3 },
    on: '2026-07-01',
    expect: { status: 'granted', value: { coefficient: 1000, amount: 25_300_000 } },
    source: 'own',
  },
  {
    id: 'no-such-group',
    facts: { salaryTable: 'expert', salaryGroup: 'A1', step: 1 },
    on: '2026-07-01',
    expect: { status: 'out-of-scope', code: 'no-such-group' },
    source: 'own',
  },
  {
    id: 'no-such-step',
    facts: civil('A1', 10),
    on: '2026-07-01',
    expect: { status: 'out-of-scope', code: 'no-such-step' },
    source: 'own',
  },
];
