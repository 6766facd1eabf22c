import { CELL_SENTENCES } from './cell-sentences.ts';
import { RECORD_SENTENCES } from './record-sentences.ts';

/** Mong đợi và cách sửa của từng loại lỗi; {…} are the issue's own values. */
export const ISSUE_SENTENCES = { ...CELL_SENTENCES, ...RECORD_SENTENCES } as const;

export type IssueCode = keyof typeof ISSUE_SENTENCES;
