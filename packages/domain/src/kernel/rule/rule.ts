import type { z } from 'zod';
import type { Citation, Provenance } from '../law/index.ts';
import { maxDate, type PlainDate } from '../time/index.ts';
import { type AssessOptions, type LaterDay, type PolicyDefinition, RuleContext } from './context.ts';
import type { Granted, MissingFacts, Outcome, Reason, Refused } from './outcome.ts';
import type { RegimeRow, Regimes } from './regimes.ts';
import type { Sentences } from './sentences.ts';
import type { Step } from './step.ts';
import type { Timeline } from './timeline.ts';

export interface RuleDefinition<Schema extends z.ZodType, V> {
  /** Path: `pay.regular-step-increase`. */
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Schema of the facts; type and schema share their name. */
  readonly facts: Schema;
  readonly regimes: Regimes<z.output<Schema>, V>;
  /** Timelines the rule reads, for the index of the law. */
  // biome-ignore lint/suspicious/noExplicitAny: values of different timelines differ
  readonly tables?: readonly Timeline<any>[];
  readonly policies?: Readonly<Record<string, PolicyDefinition>>;
  readonly sentences: { readonly vi: Sentences; readonly en: Sentences };
}

/** Quy tắc: what is asked, on what facts, under which versions of the law, and how it is said. */
export interface Rule<Schema extends z.ZodType, V> extends RuleDefinition<Schema, V> {
  /** Evaluates facts already parsed by `facts`. */
  assess(facts: z.output<Schema>, options: AssessOptions): Outcome<V>;
}

/** Days tried in the search for the day on which a refusal turns; each needs a change of law or a later bar. */
const MAX_TURNS = 64;

export function defineRule<Schema extends z.ZodType, V>(definition: RuleDefinition<Schema, V>): Rule<Schema, V> {
  const changes = collectChanges(definition);
  return {
    ...definition,
    assess(facts, options) {
      const outcome = evaluate(definition, facts, options);
      if (outcome.status !== 'refused') return outcome;
      return withEligibleFrom(outcome, findEligibleFrom(definition, changes, facts, options, outcome));
    },
  };
}

/** Days on which the law of a rule changes: every `from` of its versions and of the timelines it reads. */
function collectChanges<Schema extends z.ZodType, V>(rule: RuleDefinition<Schema, V>): readonly PlainDate[] {
  const days = new Set(rule.regimes.rows.map((row) => row.from));
  for (const table of rule.tables ?? []) for (const row of table.rows) days.add(row.from);
  return [...days].sort();
}

function findRow<Facts, V>(table: Regimes<Facts, V>, on: PlainDate): number {
  for (let index = table.rows.length - 1; index >= 0; index -= 1) if (on >= table.rows[index]!.from) return index;
  return -1;
}

function evaluate<Schema extends z.ZodType, V>(
  rule: RuleDefinition<Schema, V>,
  facts: z.output<Schema>,
  options: AssessOptions,
  laterDay?: LaterDay,
): Outcome<V> {
  const context = new RuleContext(rule.id, options, rule.policies ?? NO_POLICIES, laterDay);
  const { on, lawAsOf, steps } = context;
  const base = { rule: rule.id, on, lawAsOf, steps, basis: NO_BASIS };
  const index = findRow(rule.regimes, context.lawAsOf);
  if (index < 0) {
    const firstFrom = rule.regimes.rows[0]!.from;
    return { ...base, status: 'out-of-scope', cause: 'before-first-row', table: rule.id, firstFrom };
  }
  const row = rule.regimes.rows[index]!;
  if ('ended' in row) {
    return { ...base, status: 'not-in-force', table: rule.id, endedOn: row.from, by: row.by, basis: [row.by] };
  }
  const version = rule.regimes.versions[index]!;
  if (context.strict && row.provenance === 'unverified') {
    return { ...base, status: 'out-of-scope', cause: 'unverified', table: version };
  }
  context.mark(row.provenance);

  const state = row.prepare(facts, context);
  const reasons = state === undefined ? [] : testConditions(row, facts, state, context);
  const halted = readHalt(context);
  if (halted) return { ...base, ...halted, basis: collectBasis(row.by, steps, reasons) };
  if (context.strict && context.weakest === 'unverified') {
    return { ...base, status: 'out-of-scope', cause: 'unverified', table: version, basis: [row.by] };
  }
  if (reasons.length > 0) return buildRefused(rule.id, context, version, row.by, reasons);
  if (context.missing.length > 0) return buildMissing(rule.id, context, version, row.by);
  if (state === undefined) throw new Error(`${version}: prepare gave nothing, and neither a halt nor a missing fact`);
  const value = row.conclude(facts, state, context);
  const haltedLate = readHalt(context);
  if (haltedLate) return { ...base, ...haltedLate, basis: collectBasis(row.by, steps, NO_REASONS) };
  if (context.missing.length > 0) return buildMissing(rule.id, context, version, row.by);
  if (value === undefined) throw new Error(`${version}: conclude gave nothing, and neither a halt nor a missing fact`);
  if (context.strict && readWeakest(context) === 'unverified') {
    return { ...base, status: 'out-of-scope', cause: 'unverified', table: version };
  }
  return buildGranted(rule.id, context, version, row.by, value);
}

// The three answers are written out member by member: spreading a common part costs several times the evaluation itself.
function buildGranted<V>(rule: string, context: RuleContext, version: string, by: Citation, value: V): Granted<V> {
  const { on, lawAsOf, steps, weakest: provenance, policiesUsed: policies } = context;
  const basis = collectBasis(by, steps, NO_REASONS);
  return { rule, on, lawAsOf, version, steps, basis, provenance, policies, status: 'granted', value };
}

function buildRefused(
  rule: string,
  context: RuleContext,
  version: string,
  by: Citation,
  reasons: readonly Reason[],
): Refused {
  const { on, lawAsOf, steps, weakest: provenance, policiesUsed: policies, missing } = context;
  const basis = collectBasis(by, steps, reasons);
  return { rule, on, lawAsOf, version, steps, basis, provenance, policies, status: 'refused', reasons, missing };
}

function withEligibleFrom(outcome: Refused, eligibleFrom: PlainDate | undefined): Refused {
  const { rule, on, lawAsOf, version, steps, basis, provenance, policies, status, reasons, missing } = outcome;
  return { rule, on, lawAsOf, version, steps, basis, provenance, policies, status, reasons, missing, eligibleFrom };
}

function buildMissing(rule: string, context: RuleContext, version: string, by: Citation): MissingFacts {
  const { on, lawAsOf, steps, weakest: provenance, policiesUsed: policies, missing } = context;
  const basis = collectBasis(by, steps, NO_REASONS);
  return { rule, on, lawAsOf, version, steps, basis, provenance, policies, status: 'missing-facts', missing };
}

const NO_REASONS: readonly Reason[] = [];
const NO_BASIS: readonly Citation[] = [];

// Read through functions: the compiler would keep what it learnt before the rule's own code changed the context.
const readHalt = (context: RuleContext): RuleContext['halt'] => context.halt;
const readWeakest = (context: RuleContext): Provenance => context.weakest;

function testConditions<Facts, State, V>(
  row: RegimeRow<Facts, State, V>,
  facts: Facts,
  state: State,
  context: RuleContext,
): Reason[] {
  const reasons: Reason[] = [];
  for (const condition of row.use) {
    if (context.strict && condition.provenance === 'unverified') {
      const table = `${condition.code}`;
      context.halt = { status: 'out-of-scope', cause: 'unverified', table, code: undefined, firstFrom: undefined };
      return reasons;
    }
    const result = condition.test(facts, state, context);
    if (context.halt) return reasons;
    if (!result) continue;
    const { code, by, provenance } = condition;
    context.mark(provenance);
    if (context.trace) context.steps.push({ kind: 'compared', code, by, provenance, ...result });
    if (!result.met) {
      const { required, actual, metFrom } = result;
      reasons.push({ code, by, provenance, required, actual, metFrom });
    }
  }
  return reasons;
}

/**
 * The first day on which every unmet condition that waits for time is met, checked by evaluating on that day
 * with the same facts and nothing added after they were known; a later bar moves it on, and each change of law
 * on the way is tried too, since it may bring the day nearer.
 */
function findEligibleFrom<Schema extends z.ZodType, V>(
  rule: RuleDefinition<Schema, V>,
  changes: readonly PlainDate[],
  facts: z.output<Schema>,
  options: AssessOptions,
  first: Refused,
): PlainDate | undefined {
  const factsKnownOn = options.factsKnownOn ?? options.on;
  let refused = first;
  let day: PlainDate = options.on;
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    if (refused.missing.length > 0) return undefined;
    let next = day;
    for (const reason of refused.reasons) {
      if (reason.metFrom === undefined) return undefined;
      next = maxDate(next, reason.metFrom);
    }
    if (next <= day) return undefined;
    if (options.lawAsOf === undefined) next = findChangeBetween(changes, day, next) ?? next;
    const later = evaluate(rule, facts, options, { on: next, factsKnownOn });
    if (later.status === 'granted') return next;
    if (later.status !== 'refused') return undefined;
    refused = later;
    day = next;
  }
  return undefined;
}

function findChangeBetween(changes: readonly PlainDate[], after: PlainDate, before: PlainDate): PlainDate | undefined {
  for (const change of changes) if (change > after && change < before) return change;
  return undefined;
}

function collectBasis(by: Citation, steps: readonly Step[], reasons: readonly Reason[]): Citation[] {
  const basis: Citation[] = [by];
  for (const step of steps) {
    if (!basis.includes(step.by)) basis.push(step.by);
    if (step.kind === 'counted') {
      for (const item of step.items) if (item.by && !basis.includes(item.by)) basis.push(item.by);
    }
  }
  for (const reason of reasons) if (!basis.includes(reason.by)) basis.push(reason.by);
  return basis;
}

const NO_POLICIES: Readonly<Record<string, PolicyDefinition>> = {};
