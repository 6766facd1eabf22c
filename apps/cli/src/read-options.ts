import { isPlainDate, type PlainDate } from '@noivu/domain/kernel';
import type { AnyRule } from '@noivu/domain/rules';
import { findRule, listRules } from '@noivu/domain/rules';
import { findNear } from './find-near.ts';
import type { Messages } from './messages/index.ts';
import { UsageError } from './usage-error.ts';

/** Turns 5/3/2026 into 2026-03-05, as a hint only: which part is the day is never guessed for the reader. */
function hintFor(text: string): string | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!parts) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : undefined;
}

/** @throws {UsageError} for anything that is not a real `YYYY-MM-DD` date. */
export function readDate(option: string, text: string, messages: Messages): PlainDate {
  if (!isPlainDate(text)) throw new UsageError(messages.usage.badDate(option, text, hintFor(text)));
  return text;
}

/** @throws {UsageError} for an id that no rule has. */
export function readRule(id: string, messages: Messages): AnyRule {
  const rule = findRule(id);
  if (rule) return rule;
  const near = findNear(
    id,
    listRules().map((known) => known.id),
  );
  throw new UsageError(messages.usage.unknownRule(id, near));
}

/** Reads `name=option` pairs. @throws {UsageError} for names and options that the rule does not have. */
export function readPolicies(
  rule: AnyRule,
  pairs: readonly string[],
  messages: Messages,
): Readonly<Record<string, string>> {
  const chosen: Record<string, string> = {};
  const definitions = rule.policies ?? {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(messages.usage.badPolicyForm(pair));
    const name = pair.slice(0, at);
    const option = pair.slice(at + 1);
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (!definition) throw new UsageError(messages.usage.unknownPolicy(rule.id, name, Object.keys(definitions)));
    if (!Object.hasOwn(definition.options, option)) {
      throw new UsageError(messages.usage.unknownPolicyOption(name, option, Object.keys(definition.options)));
    }
    chosen[name] = option;
  }
  return chosen;
}
