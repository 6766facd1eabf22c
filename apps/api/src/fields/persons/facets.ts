import { PlainDate } from '@noivu/domain/kernel';
import { PerformanceRating, PersonKind } from '@noivu/domain/pay';
import { z } from 'zod';
import { narrowRoots } from '../../access/scope.ts';
import { toDomainCode } from '../../sql/codes.ts';
import { Parameters } from '../../sql/parameters.ts';
import { validOn } from '../../sql/valid-on.ts';
import { Id, procedureFor } from '../../trpc.ts';
import { fromPersons } from './find-persons.ts';
import { joinLastRating } from './last-rating.ts';

const Count = z.object({ code: z.string(), count: z.number().int() });

const Output = z.object({
  kinds: z.array(Count.extend({ code: PersonKind })),
  salaryGroups: z.array(Count),
  ranks: z.array(Count.extend({ name: z.string() })),
  ratings: z.array(Count.extend({ code: PerformanceRating })),
});

interface FacetRow {
  readonly facet: string;
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

/** Số người theo từng giá trị lọc within a unit subtree, as of a day: what the filter menus show. */
export const facets = procedureFor({ field: 'persons', action: 'read' })
  .input(z.object({ asOf: PlainDate, unitId: Id.optional() }))
  .output(Output)
  .query(async ({ ctx, input }) => {
    const { pool } = ctx.database;
    const roots = await narrowRoots(pool, ctx.roots, input.unitId, input.asOf);
    const parameters = new Parameters();
    const { cte, from } = fromPersons({ asOf: input.asOf }, roots, parameters);
    const day = parameters.number(input.asOf);
    const { rows } = await pool.query<FacetRow>(
      `${cte}, found AS MATERIALIZED (SELECT p.id, m.kind::text AS kind ${from}),
       ranked AS MATERIALIZED (
         SELECT r."salaryGroup", r."rankCode", r."rankName" FROM found f
         JOIN rank_holding r ON r."personId" = f.id AND ${validOn('r', day)})
       SELECT 'kinds' AS facet, kind AS code, '' AS name, count(*)::int AS count FROM found GROUP BY kind
       UNION ALL
       SELECT 'salaryGroups', "salaryGroup", '', count(*)::int FROM ranked GROUP BY "salaryGroup"
       UNION ALL
       SELECT 'ranks', "rankCode", min("rankName"), count(*)::int FROM ranked GROUP BY "rankCode"
       UNION ALL
       SELECT 'ratings', g.rating::text, '', count(*)::int FROM found p ${joinLastRating(day)}
       WHERE g.rating IS NOT NULL GROUP BY g.rating
       ORDER BY facet, count DESC, code`,
      parameters.values,
    );
    const of = (facet: string) => rows.filter((row) => row.facet === facet);
    const counts = <Code extends string>(facet: string) =>
      of(facet).map(({ code, count }) => ({ code: toDomainCode(code) as Code, count }));
    return {
      kinds: counts<PersonKind>('kinds'),
      salaryGroups: of('salaryGroups').map(({ code, count }) => ({ code, count })),
      ranks: of('ranks').map(({ code, name, count }) => ({ code, name, count })),
      ratings: counts<PerformanceRating>('ratings'),
    };
  });
