import type { z } from 'zod';
import type { Rule, Timeline } from './kernel/index.ts';
import {
  baseSalaryRule,
  earlyStepIncrease,
  earlyStepIncreaseOnRetirement,
  earlyStepIncreasePlaces,
  monthlyPay,
  payOnRankPromotion,
  regularStepIncrease,
  salaryCoefficient,
  seniorityBeyondFrame,
} from './pay/index.ts';
import { retirementAge, retirementEligibility } from './retirement/index.ts';

/** Toàn bộ quy tắc theo mã; each keeps its own types of facts and value. */
export const allRules = {
  'pay.base-salary': baseSalaryRule,
  'pay.salary-coefficient': salaryCoefficient,
  'pay.regular-step-increase': regularStepIncrease,
  'pay.seniority-beyond-frame': seniorityBeyondFrame,
  'pay.early-step-increase': earlyStepIncrease,
  'pay.early-step-increase-on-retirement': earlyStepIncreaseOnRetirement,
  'pay.early-step-increase-places': earlyStepIncreasePlaces,
  'pay.pay-on-rank-promotion': payOnRankPromotion,
  'pay.monthly-pay': monthlyPay,
  'retirement.age': retirementAge,
  'retirement.eligibility': retirementEligibility,
} as const;

/** Mã quy tắc. */
export type RuleId = keyof typeof allRules;

/** Quy tắc có mã `Id`, with its own types. */
export type RuleOf<Id extends RuleId> = (typeof allRules)[Id];

/** Quy tắc bất kỳ, whose facts are parsed by its own schema before it is assessed. */
export type AnyRule = Rule<z.ZodType, unknown>;

// A rule's own types are lost here on purpose: whoever finds it by a string parses the facts with its schema.
const rules = Object.values(allRules) as unknown as readonly AnyRule[];
const byId: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Toàn bộ quy tắc, in the order of {@link allRules}. */
export function listRules(): readonly AnyRule[] {
  return rules;
}

/** Tìm quy tắc theo mã; undefined when there is none. */
export function findRule(id: string): AnyRule | undefined {
  return byId.get(id);
}

/** Toàn bộ dòng thời gian mà các quy tắc đọc, each once. */
export const allTimelines: readonly Timeline<unknown>[] = [
  ...new Map(rules.flatMap((rule) => rule.tables ?? []).map((table) => [table.id, table])).values(),
];
