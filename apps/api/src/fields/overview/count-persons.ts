import type { PlainDate } from '@noivu/domain/kernel';
import type { PerformanceRating, PersonKind } from '@noivu/domain/pay';
import { scopeCte } from '../../access/scope.ts';
import { toDomainCode } from '../../sql/codes.ts';
import type { Queryable } from '../../sql/queryable.ts';
import { validOn } from '../../sql/valid-on.ts';
import { isRatingKnown } from '../persons/last-rating.ts';

interface Counted {
  readonly code: string;
  readonly count: number;
}

const convert = <Code extends string>(rows: readonly Counted[]) =>
  rows.map(({ code, count }) => ({ code: toDomainCode(code) as Code, count }));

/** Số người đang công tác theo đối tượng. */
export async function countPersons(database: Queryable, roots: readonly string[], asOf: PlainDate) {
  const { rows } = await database.query<Counted>(
    `WITH RECURSIVE ${scopeCte(1, 2)}
     SELECT m.kind::text AS code, count(*)::int AS count FROM scope s
     JOIN employment m ON m."unitId" = s.id AND ${validOn('m', 2)} GROUP BY m.kind ORDER BY count DESC, code`,
    [roots, asOf],
  );
  return { total: rows.reduce((sum, { count }) => sum + count, 0), byKind: convert<PersonKind>(rows) };
}

/** Số đơn vị đang hoạt động theo loại. */
export async function countUnits(database: Queryable, roots: readonly string[], asOf: PlainDate) {
  const { rows } = await database.query<Counted>(
    `WITH RECURSIVE ${scopeCte(1, 2)}
     SELECT u.kind::text AS code, count(*)::int AS count FROM scope s JOIN unit u ON u.id = s.id
     WHERE u."establishedOn" <= $2 AND (u."dissolvedOn" IS NULL OR u."dissolvedOn" > $2)
     GROUP BY u.kind ORDER BY u.kind`,
    [roots, asOf],
  );
  return { byKind: convert(rows) };
}

/**
 * Kết quả xếp loại of the persons employed on the day: of its own year when it is already rated, else of the last
 * rated year; `year` is null when nothing is rated.
 */
export async function countRatings(database: Queryable, roots: readonly string[], asOf: PlainDate) {
  const { rows } = await database.query<Counted & { readonly year: number | null; readonly rated: boolean }>(
    `WITH RECURSIVE ${scopeCte(1, 2)},
     employed AS MATERIALIZED (
       SELECT m."personId" AS id FROM scope s JOIN employment m ON m."unitId" = s.id AND ${validOn('m', 2)}),
     last AS MATERIALIZED (
       SELECT max(e.year) AS year FROM performance_rating e
       WHERE ${isRatingKnown('e', 2)} AND e.year >= left($2, 4)::int - 3 AND e."personId" IN (SELECT id FROM employed))
     SELECT (SELECT year FROM last) AS year, COALESCE(e.rating::text, '') AS code, count(*)::int AS count
     FROM employed p LEFT JOIN performance_rating e ON e."personId" = p.id AND e.year = (SELECT year FROM last)
       AND ${isRatingKnown('e', 2)}
     GROUP BY e.rating ORDER BY e.rating`,
    [roots, asOf],
  );
  return {
    year: rows[0]?.year ?? null,
    byRating: convert<PerformanceRating>(rows.filter(({ code }) => code !== '')),
    notRated: rows.find(({ code }) => code === '')?.count ?? 0,
  };
}
