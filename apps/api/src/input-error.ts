import { locales, type ZodError } from 'zod';
import type { ErrorSentence } from './errors.ts';

type Issue = ZodError['issues'][number];

const inVietnamese = locales.vi().localeError;
const inEnglish = locales.en().localeError;

function readValue(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'đúng hoặc sai',
  array: 'danh sách',
  object: 'một nhóm dữ liệu',
};

/** Zod's Vietnamese leaves the names of types in English. */
function sayWrongType(issue: Issue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  const kind = KINDS[issue.expected] ?? issue.expected;
  return value === undefined ? `còn thiếu (cần ${kind})` : `phải là ${kind}`;
}

/** The sentence of zod's own locale, or the schema's own message when it has one (they are written in Vietnamese). */
function say(issue: Issue, input: unknown, locale: typeof inVietnamese): string {
  const value = readValue(input, issue.path);
  const raw = { ...issue, input: value } as Parameters<typeof inVietnamese>[0];
  const standard = inEnglish(raw);
  const isStandard = issue.message === (typeof standard === 'string' ? standard : standard?.message);
  if (!isStandard) return issue.message;
  const wrongType = locale === inVietnamese ? sayWrongType(issue, value) : undefined;
  if (wrongType) return wrongType;
  const said = locale(raw);
  return (typeof said === 'string' ? said : said?.message) ?? issue.message;
}

/** Dữ liệu vào sai: names each wrong field and what is wrong with it, in both languages. */
export function explainInputError({ issues }: ZodError, input: unknown): ErrorSentence {
  const list = (locale: typeof inVietnamese, whole: string): string =>
    issues.map((issue) => `${issue.path.join('.') || whole}: ${say(issue, input, locale)}`).join('; ');
  return {
    code: 'bad-input',
    vi: `Dữ liệu gửi lên chưa đúng: ${list(inVietnamese, 'đầu vào')}`,
    en: `The input is wrong: ${list(inEnglish, 'input')}`,
    details: {
      issues: issues.map((issue) => ({ path: issue.path.join('.'), message: say(issue, input, inVietnamese) })),
    },
  };
}
