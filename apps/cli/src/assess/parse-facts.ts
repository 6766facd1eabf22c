import type { AnyRule } from '@noivu/domain/rules';
import type { Messages } from '../messages/index.ts';
import { UsageError } from '../usage-error.ts';
import { describeIssue } from './describe-issue.ts';

/** Đọc JSON. @throws {UsageError} naming the source. */
export function parseJson(text: string, source: string, messages: Messages): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    throw new UsageError(messages.usage.badJson(source, (error as Error).message));
  }
}

/** Kiểm tra dữ kiện theo lược đồ của quy tắc. @throws {UsageError} with every issue: field, value, remedy. */
export function parseFacts(rule: AnyRule, given: unknown, source: string, messages: Messages): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new UsageError(messages.usage.notAnObject(source));
  }
  const parsed = rule.facts.safeParse(given);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap((issue) => describeIssue(rule, given, issue, messages));
  throw new UsageError(messages.usage.badFacts(rule.id, issues));
}
