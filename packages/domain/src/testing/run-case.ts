import type { z } from 'zod';
import { type AssessOptions, type Outcome, plainDate, type Rule } from '../kernel/index.ts';
import type { CaseOptions, RuleCase } from './case.ts';

/** Reads the dates of a case. @throws {RangeError} when one of them is not a date. */
export function readCaseOptions(on: string, options: CaseOptions = {}): AssessOptions {
  const { lawAsOf, factsKnownOn, ...rest } = options;
  return {
    ...rest,
    on: plainDate(on),
    ...(lawAsOf === undefined ? {} : { lawAsOf: plainDate(lawAsOf) }),
    ...(factsKnownOn === undefined ? {} : { factsKnownOn: plainDate(factsKnownOn) }),
  };
}

/** Chạy một ca: its facts go through the schema of the rule, as on the wire. @throws {z.ZodError} */
export function runCase<Schema extends z.ZodType, V>(
  rule: Rule<Schema, V>,
  one: Pick<RuleCase<z.input<Schema>, V>, 'facts' | 'on' | 'options'>,
  trace = true,
): Outcome<V> {
  return rule.assess(rule.facts.parse(one.facts), { ...readCaseOptions(one.on, one.options), trace });
}
