import { plainDate } from '@noivu/domain/kernel';
import { getSalaryCoefficients } from '@noivu/domain/pay';
import { describe, expect, it } from 'vitest';
import type { SalaryGroup, SalaryTable } from '../rows.ts';
import { getCoefficient, getSalaryGroup } from './salary-groups.ts';

const groups: readonly SalaryGroup[] = ['A3.1', 'A2.1', 'A2.2', 'A1', 'A0', 'B'];
const salaryTables: readonly SalaryTable[] = ['civil-servant', 'public-employee'];

describe('the salary groups of the generated histories', () => {
  it.each(salaryTables.flatMap((table) => groups.map((group) => [group, table] as const)))(
    '%s of the %s table are those of the law',
    (group, table) => {
      const steps = Array.from({ length: getSalaryGroup(group).steps }, (_, index) => getCoefficient(group, index + 1));
      expect(steps).toEqual(getSalaryCoefficients(group, table, plainDate('2022-12-31')));
    },
  );
});
