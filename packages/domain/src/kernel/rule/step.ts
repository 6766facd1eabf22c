import type { Citation, Provenance } from '../law/index.ts';
import type { RoundingMode } from '../quantity/index.ts';
import type { PlainDate } from '../time/index.ts';
import type { Value } from './value.ts';

interface StepBase {
  /** Names the sentence of the step, in the rule's `x.vi.ts` and `x.en.ts`. */
  readonly code: string;
  readonly by: Citation;
  readonly provenance: Provenance;
}

/** Tra cứu: a figure taken from a dated table. */
export interface LookedUpStep extends StepBase {
  readonly kind: 'looked-up';
  /** Row used, `pay.base-salary@2024-07-01`. */
  readonly version: string;
  readonly on: PlainDate;
  readonly value: Value;
}

export type Comparison = '>=' | '>' | '<=' | '<' | '=' | '!=' | 'in' | 'not-in';

/** So sánh: one condition, what it requires and what is so. */
export interface ComparedStep extends StepBase {
  readonly kind: 'compared';
  readonly operator: Comparison;
  readonly required: Value;
  readonly actual: Value;
  readonly met: boolean;
  /** First day on which it will be met, when only time is lacking. */
  readonly metFrom?: PlainDate | undefined;
}

/** Một khoản được đếm, with the period it covers. */
export interface CountedItem {
  readonly code: string;
  readonly value: Value;
  readonly from?: PlainDate | undefined;
  /** Exclusive end of the period. */
  readonly to?: PlainDate | undefined;
  readonly by?: Citation;
  readonly provenance?: Provenance;
}

/** Đếm: a total with the items that make it. */
export interface CountedStep extends StepBase {
  readonly kind: 'counted';
  readonly value: Value;
  readonly items: readonly CountedItem[];
}

/** Tính: a formula with its inputs; `formula` names inputs in braces: `{base} × {coefficient}`. */
export interface ComputedStep extends StepBase {
  readonly kind: 'computed';
  readonly formula: string;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly value: Value;
}

/** Làm tròn: what was rounded, how, and to what. */
export interface RoundedStep extends StepBase {
  readonly kind: 'rounded';
  readonly mode: RoundingMode;
  readonly before: { readonly numerator: number; readonly denominator: number };
  readonly value: Value;
}

/** Kết luận. */
export interface ConcludedStep extends StepBase {
  readonly kind: 'concluded';
  readonly values: Readonly<Record<string, Value>>;
}

/** Bước suy luận: closed union; the screen has one component for each kind. */
export type Step = LookedUpStep | ComparedStep | CountedStep | ComputedStep | RoundedStep | ConcludedStep;
