import type { Field } from '../columns/fields.ts';
import { labelOf } from '../columns/fields.ts';
import type { Column } from '../columns/find-header.ts';
import { columnLetter } from '../reading/raw-table.ts';
import type { Issue } from './issue.ts';
import { ISSUE_SENTENCES } from './issue-sentences.ts';

export interface IssueText {
  readonly code: string;
  readonly field: Field;
  /** Chữ cái của cột như trong Excel; "" when the column is not in the file. */
  readonly column: string;
  readonly header: string;
  readonly found: string;
  readonly expected: { readonly vi: string; readonly en: string };
  readonly remedy: { readonly vi: string; readonly en: string };
}

/** Lỗi của một ô bằng hai thứ tiếng, with the column's letter and header. */
export function describeIssue(issue: Issue, columns: readonly Column[]): IssueText {
  const { expected, remedy } = ISSUE_SENTENCES[issue.code];
  const label = labelOf(issue.field);
  const fill = (text: string, language: 'vi' | 'en'): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'label' ? label[language] : `${issue.params?.[name] ?? ''}`,
    );
  return {
    code: issue.code,
    field: issue.field,
    column: issue.column === null ? '' : columnLetter(issue.column),
    header: columns.find(({ index }) => index === issue.column)?.header ?? label.vi,
    found: issue.found,
    expected: { vi: fill(expected.vi, 'vi'), en: fill(expected.en, 'en') },
    remedy: { vi: fill(remedy.vi, 'vi'), en: fill(remedy.en, 'en') },
  };
}
