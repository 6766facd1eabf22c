import type { Citation, Provenance } from '../law/index.ts';
import type { PlainDate } from '../time/index.ts';
import type { Step } from './step.ts';
import type { Value } from './value.ts';

/** Lý do từ chối: one unmet condition. */
export interface Reason {
  readonly code: string;
  readonly by: Citation;
  readonly provenance: Provenance;
  readonly required: Value;
  readonly actual: Value;
  /** First day on which this condition is met if nothing else changes; absent when time alone does not meet it. */
  readonly metFrom?: PlainDate | undefined;
}

/** Dữ kiện còn thiếu: the path of the fact and the article that needs it. */
export interface MissingFact {
  readonly fact: string;
  readonly code: string;
  readonly by: Citation;
  readonly provenance: Provenance;
  /** What exactly, when one fact has many parts (a year, say). */
  readonly detail?: Value | undefined;
}

/** Lựa chọn where the law is open: which reading was used. */
export interface AppliedPolicy {
  readonly name: string;
  readonly option: string;
  readonly isDefault: boolean;
}

interface OutcomeBase {
  readonly rule: string;
  readonly on: PlainDate;
  readonly lawAsOf: PlainDate;
  /** Empty when evaluated without trace. */
  readonly steps: readonly Step[];
  /** Articles the answer rests on; empty when the library has no law for the day. */
  readonly basis: readonly Citation[];
}

interface EvaluatedBase extends OutcomeBase {
  /** Version of the rule used: `pay.regular-step-increase@2013-09-15`. */
  readonly version: string;
  /** The weakest mark of everything the answer rests on. */
  readonly provenance: Provenance;
  readonly policies: readonly AppliedPolicy[];
}

/** Được: the conditions are met, or the figure is computed. */
export interface Granted<V> extends EvaluatedBase {
  readonly status: 'granted';
  readonly value: V;
}

/** Không được: all reasons, not the first; a refusal is a successful answer. */
export interface Refused extends EvaluatedBase {
  readonly status: 'refused';
  readonly reasons: readonly Reason[];
  /** Facts that other conditions would still need. */
  readonly missing: readonly MissingFact[];
  /** The first day on which the same facts, nothing added, are granted. */
  readonly eligibleFrom?: PlainDate | undefined;
}

/** Thiếu dữ kiện: never replaced by a default. */
export interface MissingFacts extends EvaluatedBase {
  readonly status: 'missing-facts';
  readonly missing: readonly MissingFact[];
}

/** Hết hiệu lực: the rule or a table it needs was ended by law. */
export interface NotInForce extends OutcomeBase {
  readonly status: 'not-in-force';
  readonly table: string;
  readonly endedOn: PlainDate;
  readonly by: Citation;
}

/** Ngoài phạm vi: the library has no law for this date or case, or `strict` refuses an unverified figure. */
export interface OutOfScope extends OutcomeBase {
  readonly status: 'out-of-scope';
  readonly cause: 'before-first-row' | 'unverified' | 'not-applicable';
  readonly table: string;
  /** Names the sentence when `cause` is `not-applicable`. */
  readonly code?: string | undefined;
  readonly firstFrom?: PlainDate | undefined;
}

/** Kết quả: one union for all rules. */
export type Outcome<V> = Granted<V> | Refused | MissingFacts | NotInForce | OutOfScope;
