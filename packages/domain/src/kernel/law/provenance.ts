/**
 * Mức kiểm chứng of a figure or condition: `text` the legal text was read; `secondary` a report of it was;
 * `unverified` neither; `policy` a choice the law leaves to the authority. A mark is never raised without reading.
 */
export type Provenance = 'text' | 'secondary' | 'policy' | 'unverified';

const ORDER: Record<Provenance, number> = { text: 0, policy: 1, secondary: 2, unverified: 3 };

/** The weakest mark of several: what a whole answer may claim. */
export function weakestProvenance(marks: Iterable<Provenance>): Provenance {
  let weakest: Provenance = 'text';
  for (const mark of marks) if (ORDER[mark] > ORDER[weakest]) weakest = mark;
  return weakest;
}
