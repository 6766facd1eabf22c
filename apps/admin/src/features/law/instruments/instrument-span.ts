import { findReplacements, type Instrument, type PlainDate } from '@noivu/domain/kernel';

/** Thời gian có hiệu lực của văn bản, as far as it is known. */
export interface InstrumentSpan {
  readonly instrument: Instrument;
  readonly from: PlainDate;
  /** undefined: still in force, or no source says when it ended. */
  readonly to: PlainDate | undefined;
  /** The day of effect is not known: drawn from the day of issue. */
  readonly assumed: boolean;
}

/** The first day on which the whole of it was replaced or repealed. */
function findEnd(instrument: Instrument): PlainDate | undefined {
  if (instrument.ceasesOn) return instrument.ceasesOn;
  let end: PlainDate | undefined;
  for (const { by, relation, kind } of findReplacements(instrument.number)) {
    const start = relation.from ?? by.effectiveFrom;
    if (kind === 'amends' || relation.part !== undefined || start === undefined) continue;
    if (end === undefined || start < end) end = start;
  }
  return end;
}

/** undefined for an instrument without any date. */
export function findSpan(instrument: Instrument): InstrumentSpan | undefined {
  const from = instrument.effectiveFrom ?? instrument.issuedOn;
  if (from === undefined) return undefined;
  return { instrument, from, to: findEnd(instrument), assumed: instrument.effectiveFrom === undefined };
}
