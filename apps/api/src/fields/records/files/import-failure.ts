import { FAILURE_SENTENCES, type FailureCode } from './failure-sentences.ts';

/** Lỗi của cả tệp, as stored in `import_batch.failure`: a code and what its sentence needs. */
export interface StoredFailure {
  readonly code: FailureCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Tệp không nhập được: expected, never a bug. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';
  readonly failure: StoredFailure;

  constructor(code: FailureCode, params: StoredFailure['params'] = {}, cause?: unknown) {
    super(code, { cause });
    this.failure = { code, params };
  }
}

export interface FailureText {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly remedy: { readonly vi: string; readonly en: string };
}

/** Câu báo lỗi hai ngôn ngữ của một lỗi tệp. */
export function describeFailure({ code, params }: StoredFailure): FailureText {
  const { vi, en, remedyVi, remedyEn } = FAILURE_SENTENCES[code];
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => `${params[name] ?? ''}`);
  return { code, vi: fill(vi), en: fill(en), remedy: { vi: fill(remedyVi), en: fill(remedyEn) } };
}
