import { describe, expect, it } from 'vitest';
import { coefficient, plainDate } from '../../kernel/index.ts';
import { describeCases, describeRegimes, describeTimeline } from '../../testing/index.ts';
import type { SalaryGroup, SalaryTable } from '../facts.ts';
import { findCoefficient, findStepAtLeast, getSalaryCoefficients } from './coefficients.ts';
import { allMonthsPerStep, monthsPerStep } from './months-per-step.ts';
import { salaryCoefficientCases } from './salary-coefficient.cases.ts';
import { salaryCoefficient } from './salary-coefficient.ts';
import { allSalaryScales } from './salary-scales.ts';

for (const table of allSalaryScales) describeTimeline(table);
for (const table of allMonthsPerStep) describeTimeline(table);
describeCases(salaryCoefficient, salaryCoefficientCases);
describeRegimes(salaryCoefficient, { salaryTable: 'civil-servant', salaryGroup: 'A1', step: 1 });

const on = plainDate('2026-07-01');

/** The tables as the sheet prints them, step by step. */
const PRINTED: readonly [SalaryTable, SalaryGroup, string][] = [
  ['civil-servant', 'A3.1', '6.20 6.56 6.92 7.28 7.64 8.00'],
  ['civil-servant', 'A3.2', '5.75 6.11 6.47 6.83 7.19 7.55'],
  ['civil-servant', 'A2.1', '4.40 4.74 5.08 5.42 5.76 6.10 6.44 6.78'],
  ['civil-servant', 'A2.2', '4.00 4.34 4.68 5.02 5.36 5.70 6.04 6.38'],
  ['civil-servant', 'A1', '2.34 2.67 3.00 3.33 3.66 3.99 4.32 4.65 4.98'],
  ['civil-servant', 'A0', '2.10 2.41 2.72 3.03 3.34 3.65 3.96 4.27 4.58 4.89'],
  ['civil-servant', 'B', '1.86 2.06 2.26 2.46 2.66 2.86 3.06 3.26 3.46 3.66 3.86 4.06'],
  ['civil-servant', 'C1', '1.65 1.83 2.01 2.19 2.37 2.55 2.73 2.91 3.09 3.27 3.45 3.63'],
  ['civil-servant', 'C2', '1.50 1.68 1.86 2.04 2.22 2.40 2.58 2.76 2.94 3.12 3.30 3.48'],
  ['civil-servant', 'C3', '1.35 1.53 1.71 1.89 2.07 2.25 2.43 2.61 2.79 2.97 3.15 3.33'],
  ['public-employee', 'A3.1', '6.20 6.56 6.92 7.28 7.64 8.00'],
  ['public-employee', 'A3.2', '5.75 6.11 6.47 6.83 7.19 7.55'],
  ['public-employee', 'A2.1', '4.40 4.74 5.08 5.42 5.76 6.10 6.44 6.78'],
  ['public-employee', 'A2.2', '4.00 4.34 4.68 5.02 5.36 5.70 6.04 6.38'],
  ['public-employee', 'A1', '2.34 2.67 3.00 3.33 3.66 3.99 4.32 4.65 4.98'],
  ['public-employee', 'A0', '2.10 2.41 2.72 3.03 3.34 3.65 3.96 4.27 4.58 4.89'],
  ['public-employee', 'B', '1.86 2.06 2.26 2.46 2.66 2.86 3.06 3.26 3.46 3.66 3.86 4.06'],
  ['public-employee', 'C1', '1.65 1.83 2.01 2.19 2.37 2.55 2.73 2.91 3.09 3.27 3.45 3.63'],
  ['public-employee', 'C2', '2.00 2.18 2.36 2.54 2.72 2.90 3.08 3.26 3.44 3.62 3.80 3.98'],
  ['public-employee', 'C3', '1.50 1.68 1.86 2.04 2.22 2.40 2.58 2.76 2.94 3.12 3.30 3.48'],
  ['expert', 'expert', '8.80 9.40 10.00'],
];

describe('salary tables', () => {
  for (const [table, group, printed] of PRINTED) {
    it(`${table} ${group}`, () => {
      const coefficients = getSalaryCoefficients(group, table, on);
      expect(coefficients?.map((value) => (value / 100).toFixed(2)).join(' ')).toBe(printed);
    });
  }

  it('are all printed above', () => expect(allSalaryScales).toHaveLength(PRINTED.length));

  it('find the lowest step that is at least a coefficient', () => {
    expect(findStepAtLeast('A2.1', 'civil-servant', coefficient(528), on)).toEqual({ step: 4, coefficient: 542 });
    expect(findStepAtLeast('A2.1', 'civil-servant', coefficient(440), on)).toEqual({ step: 1, coefficient: 440 });
    expect(findStepAtLeast('A2.1', 'civil-servant', coefficient(678), on)).toEqual({ step: 8, coefficient: 678 });
    expect(findStepAtLeast('A2.1', 'civil-servant', coefficient(679), on)).toBeUndefined();
    expect(findStepAtLeast('A1', 'expert', coefficient(100), on)).toBeUndefined();
  });

  it('have no coefficient for a step or a day outside', () => {
    expect(findCoefficient('A1', 'civil-servant', 3, on)).toBe(300);
    expect(findCoefficient('A1', 'civil-servant', 10, on)).toBeUndefined();
    expect(findCoefficient('A1', 'civil-servant', 3, plainDate('2004-09-30'))).toBeUndefined();
  });

  it.each([
    ['expert', 60],
    ['A3.1', 36],
    ['A2.2', 36],
    ['A0', 36],
    ['B', 24],
    ['C3', 24],
  ] as const)('months per step of %s: %i', (group, months) => {
    const answer = monthsPerStep(group).at(on);
    expect(answer.status === 'found' && answer.row.value).toBe(months);
  });
});
