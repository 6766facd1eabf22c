import { baseSalaryRule } from './base-salary/base-salary.ts';
import { earlyStepIncrease } from './early-step-increase/early-step-increase.ts';
import { earlyStepIncreaseOnRetirement } from './early-step-increase/early-step-increase-on-retirement.ts';
import { earlyStepIncreasePlaces } from './early-step-increase/early-step-increase-places.ts';
import { monthlyPay } from './monthly-pay/monthly-pay.ts';
import { payOnRankPromotion } from './pay-on-rank-promotion/pay-on-rank-promotion.ts';
import { regularStepIncrease } from './regular-step-increase/regular-step-increase.ts';
import { salaryCoefficient } from './salary-tables/salary-coefficient.ts';
import { seniorityBeyondFrame } from './seniority-beyond-frame/seniority-beyond-frame.ts';

export { baseSalary, baseSalaryRule, findBaseSalary } from './base-salary/base-salary.ts';
export {
  AchievementFact,
  EarlyStepFacts,
  LastEarlyRise,
  RetirementStepFacts,
} from './early-step-increase/early-step-facts.ts';
export { type EarlyStepIncrease, earlyStepIncrease } from './early-step-increase/early-step-increase.ts';
export {
  earlyStepIncreaseOnRetirement,
  type RetirementStepIncrease,
} from './early-step-increase/early-step-increase-on-retirement.ts';
export {
  countEarlyRisePlaces,
  type EarlyRisePlaces,
  EarlyRisePlacesFacts,
  earlyStepIncreasePlaces,
} from './early-step-increase/early-step-increase-places.ts';
export {
  DisciplineFact,
  DisciplineForm,
  InterruptionFact,
  InterruptionKind,
  PerformanceRating,
  PersonKind,
  RatingFact,
  SalaryGroup,
  SalaryStep,
  SalaryTable,
  StepFacts,
} from './facts.ts';
export { type MonthlyPay, monthlyPay } from './monthly-pay/monthly-pay.ts';
export { MonthlyPayFacts } from './monthly-pay/monthly-pay-facts.ts';
export { type RankPay, RankPayFacts } from './pay-on-rank-promotion/facts.ts';
export { payOnRankPromotion } from './pay-on-rank-promotion/pay-on-rank-promotion.ts';
export { regularStepIncrease, type StepIncrease } from './regular-step-increase/regular-step-increase.ts';
export {
  findCoefficient,
  findStepAtLeast,
  getSalaryCoefficients,
  type StepCoefficient,
} from './salary-tables/coefficients.ts';
export { allMonthsPerStep, monthsPerStep } from './salary-tables/months-per-step.ts';
export {
  type SalaryCoefficient,
  SalaryCoefficientFacts,
  salaryCoefficient,
} from './salary-tables/salary-coefficient.ts';
export type { SalaryScale } from './salary-tables/salary-scale.ts';
export { allSalaryScales, findSalaryScale, salaryScales } from './salary-tables/salary-scales.ts';
export { type SeniorityBeyondFrame, seniorityBeyondFrame } from './seniority-beyond-frame/seniority-beyond-frame.ts';

/** Các quy tắc về tiền lương, for the index of rules. */
export const payRules = [
  baseSalaryRule,
  salaryCoefficient,
  regularStepIncrease,
  seniorityBeyondFrame,
  earlyStepIncrease,
  earlyStepIncreaseOnRetirement,
  earlyStepIncreasePlaces,
  payOnRankPromotion,
  monthlyPay,
] as const;
