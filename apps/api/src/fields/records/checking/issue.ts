import type { Field } from '../columns/fields.ts';
import type { IssueCode } from './issue-sentences.ts';

/** Một điểm sai (hoặc đáng lưu ý) của một ô, as stored with its row; sentences are rendered when it is read. */
export interface Issue {
  readonly code: IssueCode;
  readonly field: Field;
  /** Column of the file from 0; null when the column is not in the file. */
  readonly column: number | null;
  readonly found: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** A note does not stop the import. */
  readonly note?: true;
}
