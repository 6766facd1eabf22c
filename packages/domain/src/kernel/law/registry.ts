import type { PlainDate } from '../time/index.ts';
import type { Instrument, InstrumentKind, InstrumentRelation } from './instrument.ts';
import { allInstruments } from './instruments/all.ts';

/** How another instrument touches this one. */
export type ReplacementKind = 'amends' | 'replaces' | 'repeals';

/** Văn bản tác động: the instrument that amends, replaces or repeals, and on which part. */
export interface Replacement {
  readonly by: Instrument;
  readonly relation: InstrumentRelation;
  readonly kind: ReplacementKind;
}

/**
 * Tình trạng hiệu lực on a day. `partly-ended`: a part was repealed or replaced, the rest holds.
 * `unknown`: no source gives the day of effect, or the day on which it ended.
 */
export type InForceStatus = 'in-force' | 'not-yet' | 'ended' | 'partly-ended' | 'unknown';

const REPLACEMENT_KINDS: readonly ReplacementKind[] = ['amends', 'replaces', 'repeals'];
const NO_REPLACEMENTS: readonly Replacement[] = [];

interface Index {
  readonly byNumber: ReadonlyMap<string, Instrument>;
  readonly replacements: ReadonlyMap<string, readonly Replacement[]>;
  readonly sorted: readonly Instrument[];
}

let index: Index | undefined;

/** Năm trong số văn bản (`2004` of `204/2004/NĐ-CP`); undefined for numbers without a year. */
function findYear(instrument: Instrument): string | undefined {
  return /\/((?:19|20)\d\d)\//.exec(instrument.number)?.[1];
}

/** An instrument without a date stands after the dated ones of the year in its number, or at the end. */
function sortKey(instrument: Instrument): string {
  return instrument.issuedOn ?? `${findYear(instrument) ?? '9999'}-99-99`;
}

/** By day of issue, then by the figure of the number; keys are computed once, since this runs at start-up. */
function sortInstruments(instruments: readonly Instrument[]): readonly Instrument[] {
  const keyed = instruments.map((instrument) => ({
    instrument,
    key: `${sortKey(instrument)} ${Number.parseInt(instrument.number, 10).toString().padStart(6, '0')} ${instrument.number}`,
  }));
  keyed.sort((left, right) => (left.key < right.key ? -1 : 1));
  return keyed.map(({ instrument }) => instrument);
}

function buildIndex(): Index {
  const sorted = sortInstruments(allInstruments);
  const replacements = new Map<string, Replacement[]>();
  for (const by of sorted) {
    for (const kind of REPLACEMENT_KINDS) {
      for (const relation of by[kind] ?? []) {
        const known = replacements.get(relation.instrument);
        if (known) known.push({ by, relation, kind });
        else replacements.set(relation.instrument, [{ by, relation, kind }]);
      }
    }
  }
  return { byNumber: new Map(sorted.map((instrument) => [instrument.number, instrument])), replacements, sorted };
}

function getIndex(): Index {
  index ??= buildIndex();
  return index;
}

/** Tìm văn bản theo số, ký hiệu chính thức (`204/2004/NĐ-CP`). */
export function findInstrument(number: string): Instrument | undefined {
  return getIndex().byNumber.get(number);
}

/** Văn bản chắc chắn có trong sổ. @throws {RangeError} when the number is not in the registry. */
export function getInstrument(number: string): Instrument {
  const instrument = findInstrument(number);
  if (!instrument) throw new RangeError(`Not in the registry of instruments: ${number}`);
  return instrument;
}

/** Toàn bộ sổ văn bản, by day of issue, then by number. */
export function listInstruments(): readonly Instrument[] {
  return getIndex().sorted;
}

/** Văn bản nào sửa đổi, thay thế, bãi bỏ văn bản này, by day of issue. Empty when none is known. */
export function findReplacements(number: string): readonly Replacement[] {
  return getIndex().replacements.get(number) ?? NO_REPLACEMENTS;
}

/** From which day a relation acts; undefined when no source gives it. */
function getStart({ by, relation }: Replacement): PlainDate | undefined {
  return relation.from ?? by.effectiveFrom;
}

/**
 * Văn bản còn hiệu lực vào ngày `date` không. An amending instrument ends with all that it amends, since a repeal
 * names the amended text "as amended". One whose day of effect is unknown counts as in force once a later amendment
 * of it, or a repeal of a part, has taken effect.
 * @throws {RangeError} when the number is not in the registry.
 */
export function isInForceOn(number: string, date: PlainDate): InForceStatus {
  const instrument = getInstrument(number);
  const first = instrument.effectiveFrom ?? instrument.issuedOn;
  if (first !== undefined && date < first) return 'not-yet';
  if (instrument.ceasesOn !== undefined && date >= instrument.ceasesOn) return 'ended';

  let partlyEnded = false;
  let proven = instrument.effectiveFrom !== undefined;
  let doubtful = false;
  for (const replacement of findReplacements(number)) {
    const start = getStart(replacement);
    const whole = replacement.relation.part === undefined && replacement.kind !== 'amends';
    if (start === undefined) {
      const earliest = replacement.by.issuedOn ?? findYear(replacement.by) ?? '';
      if (whole && date >= earliest && instrument.ceasesOn === undefined) doubtful = true;
    } else if (date >= start) {
      if (whole) return 'ended';
      proven = true;
      if (replacement.kind !== 'amends') partlyEnded = true;
    }
  }
  const amended = instrument.amends ?? [];
  const endedWith = amended.filter((relation) => isInForceOn(relation.instrument, date) === 'ended').length;
  if (endedWith > 0 && endedWith === amended.length) return 'ended';
  if (endedWith > 0) partlyEnded = true;
  if (doubtful || !proven) return 'unknown';
  return partlyEnded ? 'partly-ended' : 'in-force';
}

const KIND_NAMES: Record<InstrumentKind, { readonly vi: string; readonly en: string }> = {
  law: { vi: 'Luật', en: 'Law' },
  ordinance: { vi: 'Pháp lệnh', en: 'Ordinance' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  'party-regulation': { vi: 'Quy định', en: 'Party Regulation' },
  'party-conclusion': { vi: 'Kết luận', en: 'Party Conclusion' },
  'party-guidance': { vi: 'Hướng dẫn', en: 'Party Guidance' },
  'official-letter': { vi: 'Công văn', en: 'Official Letter' },
  guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  'consolidated-text': { vi: 'Văn bản hợp nhất', en: 'Consolidated Text' },
};

/** Tên loại văn bản, as it stands before the number: "Nghị định" (vi), "Decree" (en). */
export function describeKind(kind: InstrumentKind, locale: 'vi' | 'en'): string {
  return KIND_NAMES[kind][locale];
}
