import type { AnyRule } from '@noivu/domain/rules';
import type { z } from 'zod';
import type { Messages } from '../messages/index.ts';
import { describeExpected } from './facts-schema.ts';

const LONGEST_VALUE = 60;

function printPath(path: readonly PropertyKey[], messages: Messages): string {
  if (path.length === 0) return messages.issue.whole;
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function readAt(facts: unknown, path: readonly PropertyKey[]): unknown {
  let value = facts;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

function printValue(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** Một lỗi của dữ kiện: the field, the value found and the remedy. */
export function describeIssue(rule: AnyRule, facts: unknown, issue: z.core.$ZodIssue, messages: Messages): string[] {
  const { issue: words } = messages;
  const field = printPath(issue.path, messages);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => words.unknownField(printPath([...issue.path, key], messages)));
  }
  const found = readAt(facts, issue.path);
  const value = printValue(found);
  const expected = describeExpected(rule, issue.path, messages);
  if (found === undefined) return [words.missing(field, expected ?? issue.message)];
  switch (issue.code) {
    case 'invalid_type':
      return [words.type(field, value, expected ?? words.types[issue.expected] ?? issue.expected)];
    case 'invalid_value':
      return [words.oneOf(field, value, issue.values.map(String).join(', '))];
    case 'too_small':
      return [words.tooSmall(field, value, String(issue.minimum))];
    case 'too_big':
      return [words.tooBig(field, value, String(issue.maximum))];
    default:
      return [
        expected === 'YYYY-MM-DD' && issue.message.includes('YYYY-MM-DD')
          ? words.date(field, value)
          : words.other(field, value, issue.message),
      ];
  }
}
