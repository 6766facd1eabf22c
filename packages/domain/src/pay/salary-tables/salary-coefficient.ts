import { z } from 'zod';
import {
  asCoefficient,
  asCount,
  asTerm,
  asVnd,
  type Coefficient,
  cite,
  defineRule,
  multiplyBase,
  plainDate,
  regime,
  regimes,
  type Vnd,
} from '../../kernel/index.ts';
import { baseSalary } from '../base-salary/base-salary.ts';
import { SalaryGroup, SalaryStep, SalaryTable } from '../facts.ts';
import { salaryCoefficientEn } from './salary-coefficient.en.ts';
import { salaryCoefficientVi } from './salary-coefficient.vi.ts';
import type { SalaryScale } from './salary-scale.ts';
import { allSalaryScales, salaryScales } from './salary-scales.ts';

/** Dữ kiện: bảng lương, nhóm, bậc. */
export const SalaryCoefficientFacts = z.strictObject({
  salaryTable: SalaryTable,
  salaryGroup: SalaryGroup,
  step: SalaryStep,
});
export type SalaryCoefficientFacts = z.infer<typeof SalaryCoefficientFacts>;

/** Hệ số lương của một bậc và số tiền theo mức lương cơ sở của ngày hỏi. */
export interface SalaryCoefficient {
  readonly step: number;
  readonly lastStep: number;
  readonly coefficient: Coefficient;
  readonly base: Vnd;
  readonly amount: Vnd;
}

const DECREE_204 = cite('204/2004/NĐ-CP');

/** `pay.salary-coefficient`: hệ số lương và mức lương của một bậc. */
export const salaryCoefficient = defineRule({
  id: 'pay.salary-coefficient',
  title: { vi: 'Hệ số lương của một bậc', en: 'Salary coefficient of a step' },
  facts: SalaryCoefficientFacts,
  tables: [...allSalaryScales, baseSalary],
  sentences: { vi: salaryCoefficientVi, en: salaryCoefficientEn },
  regimes: regimes<SalaryCoefficientFacts, SalaryCoefficient>('pay.salary-coefficient', [
    regime({
      from: plainDate('2004-10-01'),
      by: DECREE_204,
      // Claims nothing itself: the marks are those of the scale and of the base salary.
      provenance: 'text',
      retroactive: true,
      prepare(facts, context): SalaryScale | undefined {
        const table = salaryScales[facts.salaryTable][facts.salaryGroup];
        if (!table) return context.outOfScope('no-such-group');
        const scale = context.look(table, 'salary-scale');
        if (!scale) return undefined;
        if (facts.step > scale.steps) return context.outOfScope('no-such-step');
        return scale;
      },
      use: [],
      conclude(facts, scale, context): SalaryCoefficient | undefined {
        const value = scale.coefficients[facts.step - 1]!;
        const { by, provenance } = salaryScales[facts.salaryTable][facts.salaryGroup]!.rows[0]!;
        context.step(() => ({
          kind: 'computed',
          code: 'coefficient',
          by,
          provenance,
          formula: '{start} + ({step} − 1) × {increment}',
          inputs: {
            group: asTerm(scale.group),
            start: asCoefficient(scale.start),
            step: asCount(facts.step),
            increment: asCoefficient(scale.increment),
          },
          value: asCoefficient(value),
        }));
        const base = context.look(baseSalary, 'base-salary');
        if (base === undefined) return undefined;
        const amount = multiplyBase(value, base);
        context.step(() => ({
          kind: 'computed',
          code: 'amount',
          by: DECREE_204,
          provenance: 'text',
          formula: '{coefficient} × {base}',
          inputs: { coefficient: asCoefficient(value), base: asVnd(base) },
          value: asVnd(amount),
        }));
        return { step: facts.step, lastStep: scale.steps, coefficient: value, base, amount };
      },
    }),
  ]),
});
