import {
  compact,
  type RawSearch,
  readFlag,
  readList,
  readListOf,
  readOneOf,
  readText,
} from '../../lib/search-params.ts';

export const KINDS = ['cadre', 'civil-servant', 'public-employee', 'contract-worker', 'commune-part-time'] as const;
export const RATINGS = ['excellent', 'good', 'completed', 'not-completed'] as const;
export const SORTS = ['name', 'birthDate', 'unit', 'rank', 'coefficient', 'countedFrom', 'code'] as const;
const SEXES = ['male', 'female'] as const;
const DIRECTIONS = ['asc', 'desc'] as const;

/** What the address of the list of persons says: filters, sort, columns. All absent: everybody, by name. */
export interface PersonsSearch {
  readonly q?: string;
  readonly unit?: string;
  readonly kinds?: (typeof KINDS)[number][];
  readonly groups?: string[];
  readonly ranks?: string[];
  readonly ratings?: (typeof RATINGS)[number][];
  readonly sex?: (typeof SEXES)[number];
  readonly leadership?: boolean;
  readonly sort?: (typeof SORTS)[number];
  readonly direction?: (typeof DIRECTIONS)[number];
  readonly cols?: string[];
}

export function readPersonsSearch(search: RawSearch): PersonsSearch {
  return compact({
    q: readText(search, 'q'),
    unit: readText(search, 'unit'),
    kinds: readListOf(search, 'kinds', KINDS),
    groups: readList(search, 'groups'),
    ranks: readList(search, 'ranks'),
    ratings: readListOf(search, 'ratings', RATINGS),
    sex: readOneOf(search, 'sex', SEXES),
    leadership: readFlag(search, 'leadership'),
    sort: readOneOf(search, 'sort', SORTS),
    direction: readOneOf(search, 'direction', DIRECTIONS),
    cols: readList(search, 'cols'),
  });
}

/** The same filters as the API names them; for the list and, as a query string, for the export. */
export function toFilters(search: PersonsSearch, asOf: string) {
  const { q, unit, kinds, groups, ranks, ratings, sex, leadership, sort = 'name', direction = 'asc' } = search;
  return {
    asOf,
    sort,
    direction,
    ...compact({ q, unitId: unit, kinds, salaryGroups: groups, rankCodes: ranks, ratings, sex, leadership }),
  };
}
