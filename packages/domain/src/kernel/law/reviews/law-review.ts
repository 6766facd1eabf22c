/** Trang pháp luật: the sheet of legal rules that a question comes from. */
export type LawSheet = 'ranks-pay-evaluation' | 'positions-headcount' | 'emulation-indices';

/** Câu hỏi pháp lý còn mở: what no source read so far answers. A rule that it touches says which reading it used. */
export interface LawReview {
  /** Sheet and number of the question: `positions-headcount.Q5`. */
  readonly id: string;
  readonly sheet: LawSheet;
  readonly question: { readonly vi: string; readonly en: string };
  /** Official numbers of instruments, or rule ids, that the answer would change. */
  readonly affects: readonly string[];
}
