import type { PlainDate } from '../time/index.ts';
import type { Provenance } from './provenance.ts';

/** Loại văn bản. */
export type InstrumentKind =
  | 'law'
  | 'ordinance'
  | 'resolution'
  | 'decree'
  | 'decision'
  | 'circular'
  | 'directive'
  | 'party-regulation'
  | 'party-conclusion'
  | 'party-guidance'
  | 'official-letter'
  | 'guidance'
  | 'plan'
  | 'consolidated-text';

/** Quan hệ của văn bản này với một văn bản khác, trên phần nào, từ ngày nào. */
export interface InstrumentRelation {
  /** Official number of the other instrument; must be in the registry. */
  readonly instrument: string;
  /** Part concerned, in Vietnamese ("phần vị trí việc làm"); absent means the whole. */
  readonly part?: string;
  /** From which day; absent means the day this instrument takes effect. */
  readonly from?: PlainDate;
  readonly provenance: Provenance;
}

/**
 * Văn bản: one instrument of the registry. Dates that no sheet and no text gives stay absent; they are never guessed.
 */
export interface Instrument {
  /** Số, ký hiệu chính thức: `204/2004/NĐ-CP`. */
  readonly number: string;
  readonly kind: InstrumentKind;
  /** Cơ quan ban hành, in Vietnamese. */
  readonly issuer: string;
  /** Trích yếu; the English one is ours. */
  readonly title: { readonly vi: string; readonly en: string };
  readonly issuedOn?: PlainDate;
  readonly effectiveFrom?: PlainDate;
  /** First day on which it is no longer in force. */
  readonly ceasesOn?: PlainDate;
  readonly amends?: readonly InstrumentRelation[];
  readonly replaces?: readonly InstrumentRelation[];
  readonly repeals?: readonly InstrumentRelation[];
  readonly guides?: readonly InstrumentRelation[];
  /** How well number, dates and relations were checked. */
  readonly provenance: Provenance;
  /** What was read, or why something is uncertain. */
  readonly note?: string;
}
