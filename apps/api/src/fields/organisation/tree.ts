import { PlainDate } from '@noivu/domain/kernel';
import { z } from 'zod';
import { scopeCte } from '../../access/scope.ts';
import { toDomainCode } from '../../sql/codes.ts';
import { validOn } from '../../sql/valid-on.ts';
import { procedureFor } from '../../trpc.ts';

const UnitNode = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  /** Số người đang công tác trực tiếp ở đơn vị (chưa tính cấp dưới). */
  present: z.number().int(),
});

/** Cây đơn vị trong phạm vi của người dùng, as of a day; flat, parents before children is not promised. */
export const tree = procedureFor({ field: 'organisation', action: 'read' })
  .input(z.object({ asOf: PlainDate }))
  .output(z.array(UnitNode))
  .query(async ({ ctx, input }) => {
    const { rows } = await ctx.database.pool.query<z.infer<typeof UnitNode>>(
      `WITH RECURSIVE ${scopeCte(1, 2)}
       SELECT u.id, u.code, u.kind::text, e."parentId", COALESCE(n.name, u.name) AS name, COALESCE(p.present, 0)::int AS present
       FROM scope s JOIN unit u ON u.id = s.id
       LEFT JOIN unit_name n ON n."unitId" = u.id AND ${validOn('n', 2)}
       LEFT JOIN unit_edge e ON e."childId" = u.id AND ${validOn('e', 2)}
       LEFT JOIN (SELECT m."unitId", count(*) AS present FROM employment m WHERE ${validOn('m', 2)}
         GROUP BY m."unitId") p ON p."unitId" = u.id
       WHERE u."establishedOn" <= $2 AND (u."dissolvedOn" IS NULL OR u."dissolvedOn" > $2)
       ORDER BY u.kind, name, u.id`,
      [ctx.roots, input.asOf],
    );
    const known = new Set(rows.map((row) => row.id));
    return rows.map((row) => ({
      ...row,
      kind: toDomainCode(row.kind),
      parentId: row.parentId && known.has(row.parentId) ? row.parentId : null,
    }));
  });
