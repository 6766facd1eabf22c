/** Trích dẫn: instrument + điều (article) + khoản (clause) + điểm (point); `part` for annexes and tables. */
export interface Citation {
  readonly instrument: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  /** Mục, phụ lục, bảng: in Vietnamese, as it is cited. */
  readonly part?: string;
}

const interned = new Map<string, Citation>();

/**
 * Compact builder: `cite('02/2007/TT-BNV', { part: 'Mục II', clause: '1', point: 'a' })`.
 * Frozen, and one object for one place of the law, so that a trace holds it without copying and duplicates show by identity.
 */
export function cite(instrument: string, place: Omit<Citation, 'instrument'> = {}): Citation {
  const citation: Citation = Object.freeze({ instrument, ...place });
  const key = citationKey(citation);
  const known = interned.get(key);
  if (known) return known;
  interned.set(key, citation);
  return citation;
}

/** Cách viết trong văn bản: "điểm a khoản 1 Điều 5 Nghị định số 29/2023/NĐ-CP" (vi), "Decree 29/2023/NĐ-CP, art. 5(1)(a)" (en). */
export function formatCitation(citation: Citation, locale: 'vi' | 'en', kindName?: string): string {
  const { instrument, article, clause, point, part } = citation;
  if (locale === 'vi') {
    const words = [
      point && `điểm ${point}`,
      clause && `khoản ${clause}`,
      article && `Điều ${article}`,
      part,
      kindName ? `${kindName} ${instrument}` : instrument,
    ];
    return words.filter(Boolean).join(' ');
  }
  const place = [article && `art. ${article}`, part].filter(Boolean).join(', ');
  const inner = `${clause ? `(${clause})` : ''}${point ? `(${point})` : ''}`;
  const head = kindName ? `${kindName} ${instrument}` : instrument;
  return place || inner ? `${head}, ${place}${inner}` : head;
}

/** Key for comparing and de-duplicating citations. */
export function citationKey(citation: Citation): string {
  return [citation.instrument, citation.article, citation.clause, citation.point, citation.part].join('|');
}
