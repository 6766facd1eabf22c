import { compact, type RawSearch, readInteger, readList, readText } from '../../lib/search-params.ts';

/** What the address of the instruments says: text, kinds, the chosen instrument (`so`), and the years in sight. */
export interface LawSearch {
  readonly q?: string;
  readonly kinds?: string[];
  readonly so?: string;
  readonly fromYear?: number;
  readonly toYear?: number;
}

export function readLawSearch(search: RawSearch): LawSearch {
  return compact({
    q: readText(search, 'q'),
    kinds: readList(search, 'kinds'),
    so: readText(search, 'so'),
    fromYear: readInteger(search, 'fromYear'),
    toYear: readInteger(search, 'toYear'),
  });
}
