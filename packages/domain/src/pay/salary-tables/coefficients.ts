import type { Coefficient, PlainDate } from '../../kernel/index.ts';
import type { SalaryGroup, SalaryTable } from '../facts.ts';
import { findSalaryScale } from './salary-scales.ts';

/** Các hệ số của một nhóm, step 1 first; undefined when the table has no such group on that day. */
export function getSalaryCoefficients(
  group: SalaryGroup,
  table: SalaryTable,
  on: PlainDate,
): readonly Coefficient[] | undefined {
  return findSalaryScale(group, table, on)?.coefficients;
}

/** Hệ số của một bậc; undefined when there is no such step. */
export function findCoefficient(
  group: SalaryGroup,
  table: SalaryTable,
  step: number,
  on: PlainDate,
): Coefficient | undefined {
  return findSalaryScale(group, table, on)?.coefficients[step - 1];
}

/** Bậc và hệ số của nó. */
export interface StepCoefficient {
  readonly step: number;
  readonly coefficient: Coefficient;
}

/** Bậc thấp nhất có hệ số bằng hoặc cao hơn gần nhất; undefined when even the last step is lower. */
export function findStepAtLeast(
  group: SalaryGroup,
  table: SalaryTable,
  atLeast: Coefficient,
  on: PlainDate,
): StepCoefficient | undefined {
  const coefficients = getSalaryCoefficients(group, table, on);
  if (!coefficients) return undefined;
  for (let index = 0; index < coefficients.length; index += 1) {
    const coefficient = coefficients[index]!;
    if (coefficient >= atLeast) return { step: index + 1, coefficient };
  }
  return undefined;
}
