export { type Citation, citationKey, cite, formatCitation } from './citation.ts';
export type { Instrument, InstrumentKind, InstrumentRelation } from './instrument.ts';
export { type Provenance, weakestProvenance } from './provenance.ts';
export {
  describeKind,
  findInstrument,
  findReplacements,
  getInstrument,
  isInForceOn,
  listInstruments,
} from './registry.ts';
export { type LawReview, lawReviews } from './reviews.ts';
