import type { Provenance } from '../kernel/index.ts';

/** Nguồn của ca: a table, example or annex of the State; arithmetic on the text; a case of our own. */
export type CaseSource = 'official' | 'calculated' | 'own';

/**
 * What a case writes for a value of type T: brands fall away (234 for a coefficient, '2026-03-15' for a date),
 * and of an object only the members that the case is about.
 */
export type Expected<T> = T extends number
  ? number
  : T extends string
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Expected<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]?: Expected<T[Key]> }
        : T;

/** Kết quả mong đợi của một ca. */
export type CaseExpectation<V> =
  | { readonly status: 'granted'; readonly value?: Expected<V>; readonly provenance?: Provenance }
  | {
      readonly status: 'refused';
      /** Codes of all unmet conditions, in any order; none may be left out. */
      readonly reasons: readonly string[];
      /** null: no day may be given. Absent: not part of this case. */
      readonly eligibleFrom?: string | null;
      readonly missing?: readonly string[];
    }
  /** Paths of all facts that are lacking, in any order. */
  | { readonly status: 'missing-facts'; readonly missing: readonly string[] }
  | { readonly status: 'out-of-scope'; readonly code?: string; readonly cause?: string; readonly table?: string }
  | { readonly status: 'not-in-force'; readonly endedOn?: string; readonly table?: string };

/** Cách xét của một ca, beside its day. */
export interface CaseOptions {
  readonly lawAsOf?: string;
  readonly factsKnownOn?: string;
  readonly strict?: boolean;
  readonly policies?: Readonly<Record<string, string>>;
}

/** Ca kiểm thử của một quy tắc: plain data, so that a jurist can read it and any program can run it. */
export interface RuleCase<Facts, V> {
  /** Unique within the rule; the id of the sheet where it has one. */
  readonly id: string;
  readonly title?: string;
  readonly facts: Facts;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly options?: CaseOptions;
  readonly expect: CaseExpectation<V>;
  readonly source: CaseSource;
  /** Where the numbers come from: the annex, example or table. */
  readonly sheet?: string;
}
