import fc from 'fast-check';
import type { z } from 'zod';
import { type AssessOptions, addDays, type PlainDate, type Rule } from '../kernel/index.ts';

export interface EligibleFromOptions {
  readonly runs?: number;
  readonly seed?: number;
  readonly assess?: Omit<AssessOptions, 'on' | 'factsKnownOn'>;
}

/**
 * Tính chất của `eligibleFrom`: evaluating on that day with the same facts grants, on the day before does not.
 * @throws when a counterexample is found, or when no run gave a day at all (the arbitraries then prove nothing).
 */
export function checkEligibleFrom<Schema extends z.ZodType, V>(
  rule: Rule<Schema, V>,
  facts: fc.Arbitrary<z.output<Schema>>,
  on: fc.Arbitrary<PlainDate>,
  { runs = 500, seed = 20_260_701, assess = {} }: EligibleFromOptions = {},
): void {
  let turns = 0;
  fc.assert(
    fc.property(facts, on, (given, day) => {
      const outcome = rule.assess(given, { ...assess, on: day });
      if (outcome.status !== 'refused' || outcome.eligibleFrom === undefined) return;
      turns += 1;
      const turn = outcome.eligibleFrom;
      if (turn <= day) throw new Error(`${rule.id}: eligibleFrom ${turn} is not after ${day}`);
      const after = rule.assess(given, { ...assess, on: turn, factsKnownOn: day });
      if (after.status !== 'granted') throw new Error(`${rule.id}: on ${turn} it is ${after.status}, not granted`);
      const before = rule.assess(given, { ...assess, on: addDays(turn, -1), factsKnownOn: day });
      if (before.status === 'granted') throw new Error(`${rule.id}: granted already the day before ${turn}`);
    }),
    { numRuns: runs, seed, includeErrorInReport: true },
  );
  if (turns === 0) throw new Error(`${rule.id}: no run gave an eligibleFrom; the arbitraries prove nothing`);
}
