import { emulationIndicesReviews } from './reviews/emulation-indices.ts';
import type { LawReview } from './reviews/law-review.ts';
import { positionsHeadcountReviews } from './reviews/positions-headcount.ts';
import { ranksPayEvaluationReviews } from './reviews/ranks-pay-evaluation.ts';

export type { LawReview, LawSheet } from './reviews/law-review.ts';

/** Toàn bộ câu hỏi pháp lý còn mở, sheet by sheet, in the order of each sheet. */
export const lawReviews: readonly LawReview[] = [
  ...ranksPayEvaluationReviews,
  ...positionsHeadcountReviews,
  ...emulationIndicesReviews,
];
