import { PlainDate } from '@noivu/domain/kernel';
import { PerformanceRating, PersonKind } from '@noivu/domain/pay';
import { z } from 'zod';
import { findPermittedRoots, type Permission } from '../../access/permissions.ts';
import { isUnitInScope, narrowRoots } from '../../access/scope.ts';
import { Id, procedureFor } from '../../trpc.ts';
import { findRecentImports } from './find-recent-imports.ts';
import { readOverview } from './summarise.ts';

const Count = z.object({ code: z.string(), count: z.number().int() });

const Output = z.object({
  persons: z.object({ total: z.number().int(), byKind: z.array(Count.extend({ code: PersonKind })) }),
  units: z.object({ byKind: z.array(Count) }),
  /** null: the user may not see pay. Amounts are đồng per month. */
  stepIncreases: z
    .object({
      next3Months: z.array(z.object({ month: z.string(), count: z.number().int(), amount: z.number().int() })),
      overdue: z.number().int(),
      overdueAmount: z.number().int(),
    })
    .nullable(),
  retirements: z.object({
    next12Months: z.array(z.object({ month: z.string(), count: z.number().int() })),
    past: z.number().int(),
  }),
  ratings: z.object({
    year: z.number().int().nullable(),
    byRating: z.array(Count.extend({ code: PerformanceRating })),
    notRated: z.number().int(),
  }),
  beyondFrame: z.object({ count: z.number().int() }).nullable(),
  recentImports: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      status: z.string(),
      totalRows: z.number().int(),
      createdBy: z.string(),
      createdAt: z.string(),
      committedAt: z.string().nullable(),
    }),
  ),
});

/** Tổng quan of a unit subtree as of a day. */
export const get = procedureFor({
  field: 'persons',
  action: 'read',
  also: ['organisation.read', 'pay.read', 'records.import', 'audit.read'],
})
  .input(z.object({ asOf: PlainDate, unitId: Id.optional() }))
  .output(Output)
  .query(async ({ ctx, input: { asOf, unitId } }) => {
    const { pool } = ctx.database;
    const personRoots = await narrowRoots(pool, ctx.roots, unitId, asOf);
    const rootsFor = async (permission: Permission): Promise<readonly string[]> => {
      const roots = findPermittedRoots(ctx.user.grants, permission);
      if (unitId === undefined) return roots;
      return roots.length > 0 && (await isUnitInScope(pool, roots, unitId, asOf)) ? [unitId] : [];
    };
    const [unitRoots, payRoots, recentImports] = await Promise.all([
      rootsFor('organisation.read'),
      rootsFor('pay.read'),
      findRecentImports(ctx.database, ctx.user),
    ]);
    return { ...(await readOverview(ctx.database, { asOf, personRoots, unitRoots, payRoots })), recentImports };
  });
