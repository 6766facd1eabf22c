import { PlainDate } from '@noivu/domain/kernel';
import { z } from 'zod';
import { narrowRoots, scopeCte } from '../../access/scope.ts';
import { notFound } from '../../errors.ts';
import { toDomainCode } from '../../sql/codes.ts';
import { validOn } from '../../sql/valid-on.ts';
import { Id, procedureFor } from '../../trpc.ts';
import { readUnitNames } from './unit-names.ts';

const Related = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  succession: z.enum(['merge', 'split', 'rename', 'transfer']),
  on: PlainDate,
  decision: z.string().nullable(),
});

const Output = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.string(),
  name: z.string(),
  establishedOn: PlainDate,
  dissolvedOn: PlainDate.nullable(),
  /** Từ cấp cao nhất đến chính đơn vị. */
  path: z.array(z.object({ id: z.string(), name: z.string() })),
  names: z.array(z.object({ name: z.string(), validFrom: PlainDate, validTo: PlainDate.nullable() })),
  /** Số người công tác trực tiếp, và của cả cây đơn vị. */
  present: z.object({ own: z.number().int(), subtree: z.number().int() }),
  predecessors: z.array(Related),
  successors: z.array(Related),
});

type Side = 'predecessor' | 'successor';

/** Các đơn vị tiền thân or kế tục: the units at the other end of the succession. */
const relatedSql = (side: Side, other: Side): string =>
  `SELECT u.id, u.code, u.name, u.kind::text, s.kind::text AS succession, s."on", s.decision
   FROM unit_succession s JOIN unit u ON u.id = s."${side}Id" WHERE s."${other}Id" = $1 ORDER BY s."on", u.name, u.id`;

/** Một đơn vị as of a day: its place, names over time, staff, and what it came from and became. */
export const unit = procedureFor({ field: 'organisation', action: 'read' })
  .input(z.object({ id: Id, asOf: PlainDate }))
  .output(Output)
  .query(async ({ ctx, input: { id, asOf } }) => {
    const { pool } = ctx.database;
    const roots = await narrowRoots(pool, ctx.roots, id, asOf);
    const [units, names, present, predecessors, successors, unitNames] = await Promise.all([
      pool.query('SELECT id, code, kind::text, name, "establishedOn", "dissolvedOn" FROM unit WHERE id = $1', [id]),
      pool.query('SELECT name, "validFrom", "validTo" FROM unit_name WHERE "unitId" = $1 ORDER BY "validFrom"', [id]),
      pool.query(
        `WITH RECURSIVE ${scopeCte(1, 2)}
         SELECT count(*)::int AS subtree, count(*) FILTER (WHERE m."unitId" = $3)::int AS own
         FROM scope s JOIN employment m ON m."unitId" = s.id AND ${validOn('m', 2)}`,
        [roots, asOf, id],
      ),
      pool.query(relatedSql('predecessor', 'successor'), [id]),
      pool.query(relatedSql('successor', 'predecessor'), [id]),
      readUnitNames(pool, asOf),
    ]);
    const found = units.rows[0];
    if (!found) throw notFound('Không có đơn vị này.', 'There is no such unit.');
    const convert = (rows: { kind: string }[]) => rows.map((row) => ({ ...row, kind: toDomainCode(row.kind) }));
    return {
      ...found,
      kind: toDomainCode(found.kind),
      name: unitNames.getName(id),
      path: unitNames.getAncestors(id),
      names: names.rows,
      present: present.rows[0],
      predecessors: convert(predecessors.rows),
      successors: convert(successors.rows),
    };
  });
