import type { Coefficient, Ratio, Vnd } from '../quantity/index.ts';
import type { PlainDate } from '../time/index.ts';

/**
 * Giá trị có kiểu: every number or word in a step carries its kind, so that a screen, a decision and a jurist's
 * terminal print it the same way (dates dd/mm/yyyy, coefficients 2,34, money 1.234.567 đồng).
 */
export type Value =
  | { readonly type: 'date'; readonly value: PlainDate }
  | { readonly type: 'months'; readonly value: number }
  | { readonly type: 'days'; readonly value: number }
  | { readonly type: 'age'; readonly value: number }
  | { readonly type: 'count'; readonly value: number }
  | { readonly type: 'coefficient'; readonly value: Coefficient }
  | { readonly type: 'vnd'; readonly value: Vnd }
  | { readonly type: 'ratio'; readonly value: Ratio }
  | { readonly type: 'flag'; readonly value: boolean }
  /** A code of the glossary (`good`, `A2.1`), rendered in the reader's language. */
  | { readonly type: 'term'; readonly value: string }
  /** A list of glossary codes. */
  | { readonly type: 'terms'; readonly value: readonly string[] };

export const asDate = (value: PlainDate): Value => ({ type: 'date', value });
export const asMonths = (value: number): Value => ({ type: 'months', value });
export const asDays = (value: number): Value => ({ type: 'days', value });
/** Tuổi in months: 723 is 60 tuổi 3 tháng. */
export const asAge = (months: number): Value => ({ type: 'age', value: months });
export const asCount = (value: number): Value => ({ type: 'count', value });
export const asCoefficient = (value: Coefficient): Value => ({ type: 'coefficient', value });
export const asVnd = (value: Vnd): Value => ({ type: 'vnd', value });
export const asRatio = (value: Ratio): Value => ({ type: 'ratio', value });
export const asFlag = (value: boolean): Value => ({ type: 'flag', value });
export const asTerm = (value: string): Value => ({ type: 'term', value });
export const asTerms = (value: readonly string[]): Value => ({ type: 'terms', value });
