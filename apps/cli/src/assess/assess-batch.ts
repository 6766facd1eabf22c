import type { AssessOptions, Locale, Outcome } from '@noivu/domain/kernel';
import type { AnyRule } from '@noivu/domain/rules';
import type { Messages } from '../messages/index.ts';
import { writeLine } from '../output.ts';
import { readDate } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { explainAsText } from './explain-text.ts';
import { getFactsSchema } from './facts-schema.ts';
import type { FactsSource } from './open-facts.ts';
import { parseFacts, parseJson } from './parse-facts.ts';
import { type Line, splitLines } from './split-lines.ts';

/** Longest line accepted, in characters. */
const LINE_LIMIT = 1_000_000;

interface Entry {
  readonly facts: unknown;
  readonly on?: unknown;
  readonly id?: unknown;
}

/** Dòng kết quả: the outcome of a line, or what was wrong with it. */
interface LineResult {
  readonly line: number;
  readonly id?: unknown;
  readonly outcome?: Outcome<unknown>;
  readonly explanation?: string;
  readonly error?: string;
}

/** A line holds the facts themselves, or an envelope `{"facts": …, "on": …, "id": …}` where the rule has no fact of that name. */
function readEntry(rule: AnyRule, given: unknown): Entry {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, 'facts')) return { facts: given };
  if (getFactsSchema(rule).properties?.facts) return { facts: given };
  return given as Entry;
}

/** Kết quả một dòng, or its error; nothing thrown by a line stops the others. */
function assessLine(
  rule: AnyRule,
  { number, text }: Line,
  options: AssessOptions,
  explainIn: Locale | undefined,
  messages: Messages,
): LineResult {
  let id: unknown;
  try {
    if (text === undefined) throw new UsageError(messages.usage.lineTooLong(LINE_LIMIT));
    const source = `${number}`;
    const entry = readEntry(rule, parseJson(text, source, messages));
    id = entry.id;
    const on = entry.on === undefined ? options.on : readDate('on', String(entry.on), messages);
    const facts = parseFacts(rule, entry.facts, source, messages);
    const outcome = rule.assess(facts, { ...options, on });
    return {
      line: number,
      ...(id === undefined ? {} : { id }),
      outcome,
      ...(explainIn ? { explanation: explainAsText(rule, outcome, explainIn) } : {}),
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { line: number, ...(id === undefined ? {} : { id }), error: error.message };
  }
}

/**
 * Xét hàng loạt, NDJSON in and out, one result a line in the order of the lines. Memory does not grow with the input.
 * Returns whether every line could be assessed.
 */
export async function assessBatch(
  rule: AnyRule,
  source: FactsSource,
  options: AssessOptions,
  explainIn: Locale | undefined,
  messages: Messages,
): Promise<boolean> {
  let isClean = true;
  for await (const line of splitLines(source.stream, LINE_LIMIT)) {
    if (line.text !== undefined && line.text.trim() === '') continue;
    const result = assessLine(rule, line, options, explainIn, messages);
    if (result.error !== undefined) isClean = false;
    await writeLine(JSON.stringify(result));
  }
  return isClean;
}
