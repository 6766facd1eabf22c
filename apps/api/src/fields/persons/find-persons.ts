import { scopeCte } from '../../access/scope.ts';
import { toDatabaseCode } from '../../sql/codes.ts';
import { matchesName } from '../../sql/name-search.ts';
import { Parameters } from '../../sql/parameters.ts';
import type { Queryable } from '../../sql/queryable.ts';
import { validOn } from '../../sql/valid-on.ts';
import { joinLastRating } from './last-rating.ts';
import type { PersonFilters, PersonSort } from './person-query.ts';

const SORT_COLUMNS: Record<PersonSort['sort'], string> = {
  name: 'p."sortKey"',
  birthDate: 'p."birthDate"',
  unit: 'COALESCE(n.name, u.name)',
  rank: 'r."rankCode"',
  coefficient: 't.coefficient',
  countedFrom: 't."countedFrom"',
  code: 'p.code',
};

/** The joins that a filter or a column to sort by asks for. */
function joins(filters: PersonFilters, sort: PersonSort['sort'] | undefined, day: number): string[] {
  const parts: string[] = [];
  if (filters.salaryGroups || filters.rankCodes || sort === 'rank')
    parts.push(`LEFT JOIN rank_holding r ON r."personId" = p.id AND ${validOn('r', day)}`);
  if (sort === 'coefficient' || sort === 'countedFrom')
    parts.push(`LEFT JOIN salary_step t ON t."personId" = p.id AND ${validOn('t', day)}`);
  if (sort === 'unit') {
    parts.push(`JOIN unit u ON u.id = m."unitId"
      LEFT JOIN unit_name n ON n."unitId" = u.id AND ${validOn('n', day)}`);
  }
  if (filters.ratings) parts.push(joinLastRating(day));
  return parts;
}

function conditions(filters: PersonFilters, parameters: Parameters): string[] {
  const parts: string[] = [];
  // Cast to the column's own type: a cast of the column would hide its statistics from the planner.
  const isAny = (column: string, type: string, values: readonly string[] | undefined): void => {
    if (values) parts.push(`${column} = ANY(${parameters.add(values)}::${type}[])`);
  };
  const search = filters.q ? matchesName('p', filters.q, parameters) : undefined;
  if (search) parts.push(search);
  isAny('m.kind', '"PersonKind"', filters.kinds?.map(toDatabaseCode));
  isAny('r."salaryGroup"', 'text', filters.salaryGroups);
  isAny('r."rankCode"', 'text', filters.rankCodes);
  isAny('g.rating', '"Rating"', filters.ratings?.map(toDatabaseCode));
  if (filters.sex) parts.push(`p.sex = ${parameters.add(filters.sex)}::"Sex"`);
  if (filters.leadership !== undefined) parts.push(`m.leadership = ${parameters.add(filters.leadership)}`);
  return parts;
}

/** FROM and WHERE of the persons employed in the subtrees of `roots` on the day, with the aliases p (person) and m (employment). */
export function fromPersons(
  filters: PersonFilters,
  roots: readonly string[],
  parameters: Parameters,
  sort?: PersonSort['sort'],
): { readonly cte: string; readonly from: string } {
  const root = parameters.number(roots);
  const day = parameters.number(filters.asOf);
  const where = [validOn('m', day), ...conditions(filters, parameters)];
  return {
    cte: `WITH RECURSIVE ${scopeCte(root, day)}`,
    from: `FROM scope s JOIN employment m ON m."unitId" = s.id JOIN person p ON p.id = m."personId"
      ${joins(filters, sort, day).join('\n')} WHERE ${where.join(' AND ')}`,
  };
}

/**
 * Ids of one page (or of all, without `page`) and how many there are in all. The order is total: equal keys are
 * ordered by name and id, so that no person is on two pages or on none.
 */
export async function findPersons(
  database: Queryable,
  filters: PersonFilters,
  roots: readonly string[],
  { sort, direction }: PersonSort,
  page?: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly ids: readonly string[] }> {
  const parameters = new Parameters();
  const { cte, from } = fromPersons(filters, roots, parameters, sort);
  const limit = page ? `LIMIT ${parameters.add(page.limit)} OFFSET ${parameters.add(page.offset)}` : '';
  const { rows } = await database.query<{ total: number; ids: string[] | null }>(
    `${cte}, found AS MATERIALIZED (
       SELECT p.id, p."sortKey" AS name, ${SORT_COLUMNS[sort]} AS key ${from})
     SELECT (SELECT count(*)::int FROM found) AS total,
       (SELECT json_agg(x.id) FROM (
         SELECT id FROM found ORDER BY key ${direction === 'asc' ? 'ASC' : 'DESC'} NULLS LAST, name, id ${limit}) x) AS ids`,
    parameters.values,
  );
  return { total: rows[0]?.total ?? 0, ids: rows[0]?.ids ?? [] };
}
