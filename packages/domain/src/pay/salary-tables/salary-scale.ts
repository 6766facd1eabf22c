import { type Coefficient, coefficient } from '../../kernel/index.ts';
import type { SalaryGroup, SalaryTable } from '../facts.ts';

/** Một thang lương: the coefficients of one group of one table, step 1 first. */
export interface SalaryScale {
  readonly table: SalaryTable;
  readonly group: SalaryGroup;
  readonly start: Coefficient;
  readonly increment: Coefficient;
  readonly steps: number;
  readonly coefficients: readonly Coefficient[];
}

/** Builds a scale from its first coefficient, increment (both in hundredths) and number of steps. */
export function salaryScale(
  table: SalaryTable,
  group: SalaryGroup,
  startHundredths: number,
  incrementHundredths: number,
  steps: number,
): SalaryScale {
  return {
    table,
    group,
    start: coefficient(startHundredths),
    increment: coefficient(incrementHundredths),
    steps,
    coefficients: Array.from({ length: steps }, (_, index) =>
      coefficient(startHundredths + index * incrementHundredths),
    ),
  };
}
