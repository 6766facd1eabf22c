import type { SalaryGroup } from '../rows.ts';

interface SalaryGroupShape {
  /** Integer hundredths of the first step, of each further step, and the number of steps. */
  start: number;
  increment: number;
  steps: number;
  monthsAtStep: number;
}

const shapes: Readonly<Record<SalaryGroup, SalaryGroupShape>> = {
  'A3.1': { start: 620, increment: 36, steps: 6, monthsAtStep: 36 },
  'A2.1': { start: 440, increment: 34, steps: 8, monthsAtStep: 36 },
  'A2.2': { start: 400, increment: 34, steps: 8, monthsAtStep: 36 },
  A1: { start: 234, increment: 33, steps: 9, monthsAtStep: 36 },
  A0: { start: 210, increment: 31, steps: 10, monthsAtStep: 36 },
  B: { start: 186, increment: 20, steps: 12, monthsAtStep: 24 },
};

/** Hình dạng nhóm lương dùng khi sinh quá trình lương; a test compares it with the law's own tables. */
export function getSalaryGroup(group: SalaryGroup): SalaryGroupShape {
  return shapes[group];
}

/** Hệ số của một bậc, integer hundredths. */
export function getCoefficient(group: SalaryGroup, step: number): number {
  const { start, increment } = shapes[group];
  return start + (step - 1) * increment;
}
