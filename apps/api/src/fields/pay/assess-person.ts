import { minDate, PlainDate } from '@noivu/domain/kernel';
import {
  type EarlyStepIncrease,
  type MonthlyPay,
  MonthlyPayFacts,
  type SalaryCoefficient,
  type SeniorityBeyondFrame,
  StepFacts,
  type StepIncrease,
} from '@noivu/domain/pay';
import { type Retirement, RetirementFacts, retirementAge, retirementEligibility } from '@noivu/domain/retirement';
import { z } from 'zod';
import { Id, procedureFor } from '../../trpc.ts';
import { findPersonPlace, personNotFound } from '../persons/locate-person.ts';
import { assessPersonPay, NO_PAY } from './assess-person-pay.ts';
import { gatherEarlyStepFacts, gatherRetirementFacts } from './gather-pay-facts.ts';
import { gatherStepFacts } from './gather-step-facts.ts';
import { outcomeOf } from './outcome-schema.ts';
import { ChosenPolicies } from './policies.ts';
import { findStepRecord } from './step-records.ts';

const Input = z.object({
  personId: Id,
  /** Ngày xét: the law and the person's time are those of this day. */
  on: PlainDate,
  /** Dữ kiện biết đến ngày này; default `on`, never later than it. */
  asOf: PlainDate.optional(),
  policies: ChosenPolicies.optional(),
  /** Các khoản hồ sơ không ghi; without them the monthly pay is not computed. */
  allowances: MonthlyPayFacts.pick({ leadershipCoefficient: true, seniorityPercent: true }).optional(),
});

const Output = z.object({
  facts: z.object({
    /** null: no step is held on the day, or the record cannot be used (see `missing`). */
    step: StepFacts.nullable(),
    monthlyPay: MonthlyPayFacts.nullable(),
    retirement: RetirementFacts,
  }),
  /** Paths of the step's facts that the record lacks or has wrong. */
  missing: z.array(z.string()),
  disciplinesHidden: z.boolean(),
  outcomes: z.object({
    regularStepIncrease: outcomeOf<StepIncrease>('pay.regular-step-increase').nullable(),
    seniorityBeyondFrame: outcomeOf<SeniorityBeyondFrame>('pay.seniority-beyond-frame').nullable(),
    earlyStepIncrease: outcomeOf<EarlyStepIncrease>('pay.early-step-increase').nullable(),
    salaryCoefficient: outcomeOf<SalaryCoefficient>('pay.salary-coefficient').nullable(),
    monthlyPay: outcomeOf<MonthlyPay>('pay.monthly-pay').nullable(),
    retirementAge: outcomeOf<Retirement>('retirement.age'),
    retirementEligibility: outcomeOf<Retirement>('retirement.eligibility'),
  }),
});

/** Luật nói gì về một người vào một ngày: each rule's outcome with its whole trace, and the facts it was asked with. */
export const assessPerson = procedureFor({ field: 'pay', action: 'read' })
  .input(Input)
  .output(Output)
  .query(async ({ ctx, input: { personId, on, policies, allowances, ...input } }) => {
    const { pool } = ctx.database;
    const asOf = minDate(input.asOf ?? on, on);
    if (!(await findPersonPlace(pool, personId, asOf, ctx.roots))) throw personNotFound();

    const options = { on, factsKnownOn: asOf, ...(policies ? { policies } : {}) };
    const record = await findStepRecord(pool, personId, asOf);
    const gathered = record && (await gatherStepFacts(pool, [record], asOf)).get(personId);
    const facts = gathered?.facts;
    const early = facts && (await gatherEarlyStepFacts(pool, personId, facts, { on, asOf }));
    const pay =
      record && facts
        ? assessPersonPay({ record, facts, early, allowances, options })
        : { outcomes: NO_PAY, monthlyPayFacts: null };
    const retirement = await gatherRetirementFacts(pool, personId);
    return {
      facts: {
        step: facts ?? null,
        monthlyPay: pay.monthlyPayFacts,
        retirement,
      },
      missing: record ? [...(gathered?.wrong ?? [])] : ['step'],
      disciplinesHidden: false,
      outcomes: {
        ...pay.outcomes,
        retirementAge: retirementAge.assess(retirement, { on }),
        retirementEligibility: retirementEligibility.assess(retirement, { on }),
      },
    };
  });
