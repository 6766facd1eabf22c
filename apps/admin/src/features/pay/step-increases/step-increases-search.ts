import { compact, type RawSearch, readDate, readListOf, readOneOf, readText } from '../../../lib/search-params.ts';
import { readPeriod } from './period.ts';

export const STATUSES = ['due', 'overdue', 'delayed', 'missing-facts', 'last-step'] as const;
export type Status = (typeof STATUSES)[number];
export const KINDS = ['cadre', 'civil-servant', 'public-employee', 'contract-worker', 'commune-part-time'] as const;
export const SORTS = [
  'name',
  'unit',
  'coefficient',
  'countedFrom',
  'normalDue',
  'due',
  'delayMonths',
  'addedPerMonth',
  'status',
] as const;

/** What the address of the list says. `from` and `to` absent: the quarter that follows the as-of day. */
export interface StepIncreasesSearch {
  readonly from?: string;
  readonly to?: string;
  readonly unit?: string;
  readonly q?: string;
  readonly kinds?: (typeof KINDS)[number][];
  readonly statuses?: Status[];
  readonly sort?: (typeof SORTS)[number];
  readonly direction?: 'asc' | 'desc';
}

export function readStepIncreasesSearch(search: RawSearch): StepIncreasesSearch {
  return compact({
    from: readDate(search, 'from'),
    to: readDate(search, 'to'),
    unit: readText(search, 'unit'),
    q: readText(search, 'q'),
    kinds: readListOf(search, 'kinds', KINDS),
    statuses: readListOf(search, 'statuses', STATUSES),
    sort: readOneOf(search, 'sort', SORTS),
    direction: readOneOf(search, 'direction', ['asc', 'desc']),
  });
}

/** The same filters as the API names them; for the list and the export. */
export function toFilters(search: StepIncreasesSearch, asOf: string) {
  const { unit, q, kinds, statuses, sort = 'due', direction = 'asc' } = search;
  const { from, to } = readPeriod(search, asOf);
  return { asOf, from, to, sort, direction, ...compact({ unitId: unit, q, kinds, statuses }) };
}
