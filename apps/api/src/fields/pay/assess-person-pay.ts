import type { Outcome, PlainDate } from '@noivu/domain/kernel';
import {
  type EarlyStepFacts,
  type EarlyStepIncrease,
  earlyStepIncrease,
  type MonthlyPay,
  type MonthlyPayFacts,
  monthlyPay,
  regularStepIncrease,
  type SalaryCoefficient,
  type SeniorityBeyondFrame,
  type StepFacts,
  type StepIncrease,
  salaryCoefficient,
  seniorityBeyondFrame,
} from '@noivu/domain/pay';
import type { StepRecord } from './step-records.ts';

/** What the law says of the pay of one person; null where there are no facts to ask with. */
export interface PayOutcomes {
  readonly regularStepIncrease: Outcome<StepIncrease> | null;
  readonly seniorityBeyondFrame: Outcome<SeniorityBeyondFrame> | null;
  readonly earlyStepIncrease: Outcome<EarlyStepIncrease> | null;
  readonly salaryCoefficient: Outcome<SalaryCoefficient> | null;
  readonly monthlyPay: Outcome<MonthlyPay> | null;
}

export const NO_PAY: PayOutcomes = {
  regularStepIncrease: null,
  seniorityBeyondFrame: null,
  earlyStepIncrease: null,
  salaryCoefficient: null,
  monthlyPay: null,
};

/** Các khoản không có trong hồ sơ; the caller states them (0: none). */
export interface StatedAllowances {
  readonly leadershipCoefficient: number;
  readonly seniorityPercent: number;
}

interface Question {
  readonly record: StepRecord;
  readonly facts: StepFacts;
  readonly early: EarlyStepFacts | undefined;
  readonly allowances: StatedAllowances | undefined;
  readonly options: {
    readonly on: PlainDate;
    readonly factsKnownOn: PlainDate;
    readonly policies?: Readonly<Record<string, string>>;
  };
}

/** Percent being paid: none is known to be paid only when the rule refuses. */
function readPercent(outcome: Outcome<SeniorityBeyondFrame>): number | undefined {
  if (outcome.status === 'granted') {
    const { numerator, denominator } = outcome.value.percent;
    return (numerator * 100) / denominator;
  }
  return outcome.status === 'refused' ? 0 : undefined;
}

export function assessPersonPay({ record, facts, early, allowances, options }: Question): {
  readonly outcomes: PayOutcomes;
  readonly monthlyPayFacts: MonthlyPayFacts | null;
} {
  const beyondFrame = seniorityBeyondFrame.assess(facts, options);
  const beyondFramePercent = readPercent(beyondFrame);
  const { coefficient, reservedCoefficient } = record;
  const monthlyPayFacts =
    allowances && beyondFramePercent !== undefined
      ? { ...allowances, coefficient, reservedCoefficient, beyondFramePercent }
      : null;
  const { salaryTable, salaryGroup, step } = facts;
  return {
    monthlyPayFacts,
    outcomes: {
      regularStepIncrease: regularStepIncrease.assess(facts, options),
      seniorityBeyondFrame: beyondFrame,
      earlyStepIncrease: early ? earlyStepIncrease.assess(early, options) : null,
      salaryCoefficient: salaryCoefficient.assess({ salaryTable, salaryGroup, step }, options),
      monthlyPay: monthlyPayFacts && monthlyPay.assess(monthlyPayFacts, options),
    },
  };
}
