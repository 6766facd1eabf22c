import type { z } from 'zod';
import {
  type ExplanationNode,
  explain,
  explainMissing,
  explainReason,
  type Locale,
  type Outcome,
  type Rule,
  type Step,
  type Value,
} from '../kernel/index.ts';
import { languageFor } from '../sentences.ts';

function codesOfSteps(steps: readonly Step[]): string[] {
  return steps.flatMap((step) =>
    step.kind === 'counted' ? [step.code, ...step.items.map((item) => item.code)] : [step.code],
  );
}

function codesOf(outcome: Outcome<unknown>): string[] {
  const codes: string[] = [];
  if ('steps' in outcome) codes.push(...codesOfSteps(outcome.steps));
  if ('reasons' in outcome) codes.push(...outcome.reasons.map((reason) => reason.code));
  if ('missing' in outcome) codes.push(...outcome.missing.map((missing) => missing.code));
  if (outcome.status === 'out-of-scope' && outcome.code) codes.push(outcome.code);
  return codes;
}

function valuesOfStep(step: Step): (Value | undefined)[] {
  switch (step.kind) {
    case 'compared':
      return [step.required, step.actual];
    case 'counted':
      return [step.value, ...step.items.map((item) => item.value)];
    case 'computed':
      return [step.value, ...Object.values(step.inputs)];
    case 'concluded':
      return Object.values(step.values);
    default:
      return [step.value];
  }
}

function valuesOf(outcome: Outcome<unknown>): (Value | undefined)[] {
  const values: (Value | undefined)[] = 'steps' in outcome ? outcome.steps.flatMap(valuesOfStep) : [];
  if ('reasons' in outcome) for (const reason of outcome.reasons) values.push(reason.required, reason.actual);
  if ('missing' in outcome) for (const missing of outcome.missing) values.push(missing.detail);
  return values;
}

function termsOf(values: readonly (Value | undefined)[]): string[] {
  return values.flatMap((value) =>
    value?.type === 'term' ? [value.value] : value?.type === 'terms' ? value.value : [],
  );
}

function textsOf(nodes: readonly ExplanationNode[]): string[] {
  return nodes.flatMap((node) => [node.text, ...(node.formula ? [node.formula] : []), ...textsOf(node.children)]);
}

/**
 * Kiểm tra câu chữ: what is wrong with the sentences that these outcomes need, in words; empty when nothing is.
 * Every code met must have a sentence in both languages, every placeholder must be filled, and every term must be
 * in the glossary, so that no bare code reaches a reader.
 */
export function checkSentences<Schema extends z.ZodType, V>(
  rule: Rule<Schema, V>,
  outcomes: readonly Outcome<V>[],
): string[] {
  const faults = new Set<string>();
  for (const locale of ['vi', 'en'] as const satisfies readonly Locale[]) {
    const language = languageFor(rule, locale);
    for (const outcome of outcomes) {
      for (const code of codesOf(outcome)) {
        const sentence = Object.hasOwn(language.sentences, code) ? language.sentences[code] : undefined;
        if (!sentence?.trim()) faults.add(`${rule.id} ${locale}: no sentence for ${code}`);
        else if (sentence === code) faults.add(`${rule.id} ${locale}: sentence of ${code} is its code`);
      }
      for (const term of termsOf(valuesOf(outcome))) {
        if (!Object.hasOwn(language.terms, term)) faults.add(`${rule.id} ${locale}: no term ${term}`);
      }
      const texts = textsOf(explain(outcome, language));
      if ('reasons' in outcome) texts.push(...outcome.reasons.map((reason) => explainReason(reason, language)));
      if ('missing' in outcome) texts.push(...outcome.missing.map((missing) => explainMissing(missing, language)));
      for (const text of texts) if (/[{}]/.test(text)) faults.add(`${rule.id} ${locale}: unfilled: ${text}`);
    }
  }
  const vi = Object.keys(rule.sentences.vi);
  const en = Object.keys(rule.sentences.en);
  for (const code of vi) if (!en.includes(code)) faults.add(`${rule.id} en: no sentence for ${code}`);
  for (const code of en) if (!vi.includes(code)) faults.add(`${rule.id} vi: no sentence for ${code}`);
  return [...faults];
}
