import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { addDays, type Outcome, type Rule } from '../kernel/index.ts';
import type { CaseExpectation, RuleCase } from './case.ts';
import { checkSentences } from './check-sentences.ts';
import { readCaseOptions, runCase } from './run-case.ts';

const sorted = (codes: readonly string[]): string[] => [...codes].sort();

function expectOutcome<V>(outcome: Outcome<V>, expected: CaseExpectation<V>): void {
  expect(outcome.status).toBe(expected.status);
  if (outcome.status === 'granted' && expected.status === 'granted') {
    if (expected.value !== undefined) expect({ value: outcome.value }).toMatchObject({ value: expected.value });
    if (expected.provenance !== undefined) expect(outcome.provenance).toBe(expected.provenance);
  }
  if (outcome.status === 'refused' && expected.status === 'refused') {
    expect(sorted(outcome.reasons.map((reason) => reason.code))).toEqual(sorted(expected.reasons));
    if (expected.eligibleFrom !== undefined) expect(outcome.eligibleFrom ?? null).toBe(expected.eligibleFrom);
    if (expected.missing) expect(sorted(outcome.missing.map(({ fact }) => fact))).toEqual(sorted(expected.missing));
  }
  if (outcome.status === 'missing-facts' && expected.status === 'missing-facts') {
    expect(sorted(outcome.missing.map(({ fact }) => fact))).toEqual(sorted(expected.missing));
  }
  if (outcome.status === 'out-of-scope' || outcome.status === 'not-in-force') {
    expect(outcome).toMatchObject(expected);
  }
}

/** What the verdict is, apart from how it is explained. */
function verdict<V>(outcome: Outcome<V>): unknown {
  if (!('steps' in outcome)) return outcome;
  const { steps: _steps, basis: _basis, ...rest } = outcome;
  return rest;
}

function expectTurn<Schema extends z.ZodType, V>(
  rule: Rule<Schema, V>,
  one: RuleCase<z.input<Schema>, V>,
  outcome: Outcome<V>,
): void {
  if (outcome.status !== 'refused' || outcome.eligibleFrom === undefined) return;
  const facts = rule.facts.parse(one.facts);
  const options = readCaseOptions(one.on, one.options);
  const later = { ...options, factsKnownOn: options.factsKnownOn ?? options.on };
  expect(rule.assess(facts, { ...later, on: outcome.eligibleFrom }).status).toBe('granted');
  expect(rule.assess(facts, { ...later, on: addDays(outcome.eligibleFrom, -1) }).status).not.toBe('granted');
}

/**
 * Bảng ca của một quy tắc: one test for each case. Beside what the case expects, each proves that the verdict without
 * trace is the same (mark included), that its sentences exist in both languages, and that `eligibleFrom` turns.
 */
export function describeCases<Schema extends z.ZodType, V>(
  rule: Rule<Schema, V>,
  cases: readonly RuleCase<z.input<Schema>, V>[],
): void {
  describe(`${rule.id}: cases`, () => {
    it('has cases, each id once', () => {
      expect(cases.length).toBeGreaterThan(0);
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    });
    for (const one of cases) {
      it(`${one.id}${one.title ? ` ${one.title}` : ''} [${one.source}]`, () => {
        const outcome = runCase(rule, one);
        expectOutcome(outcome, one.expect);
        expect(verdict(runCase(rule, one, false))).toEqual(verdict(outcome));
        expect(checkSentences(rule, [outcome])).toEqual([]);
        expectTurn(rule, one, outcome);
      });
    }
  });
}
