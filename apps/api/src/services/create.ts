import { z } from 'zod';
import { narrowRoots } from '../access/scope.ts';
import { recordEvent } from '../audit/record-event.ts';
import { Id, procedureFor } from '../trpc.ts';
import { checkMayGive, ServicePermissions } from './permissions.ts';
import { IssuedKey, storeKey, ValidDays } from './store-key.ts';

/** Lập một tài khoản dịch vụ cùng khóa đầu tiên, whose scope is all that the account may do. */
export const create = procedureFor({ field: 'services', action: 'administer' })
  .input(
    z.object({
      name: z.string().trim().min(3).max(120),
      unitId: Id,
      permissions: ServicePermissions,
      validDays: ValidDays,
    }),
  )
  .output(IssuedKey)
  .mutation(async ({ ctx, input }) => {
    const { pool, prisma } = ctx.database;
    const { name, unitId, permissions, validDays } = input;
    await narrowRoots(pool, ctx.roots, unitId, ctx.today());
    await checkMayGive(pool, ctx.user.grants, permissions, unitId, ctx.today());
    return prisma.$transaction(async (tx) => {
      const createdById = ctx.user.id;
      const service = await tx.serviceAccount.create({ data: { name, unitId, permissions, createdById } });
      const key = await storeKey(tx, { serviceId: service.id, permissions, validDays, createdById });
      await recordEvent(tx, ctx, {
        action: 'services.create',
        entity: 'service-account',
        entityId: service.id,
        unitId,
        after: { name, permissions, key: { id: key.keyId, prefix: key.prefix, expiresAt: key.expiresAt } },
      });
      return key;
    });
  });
