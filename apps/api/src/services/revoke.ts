import { z } from 'zod';
import { recordEvent } from '../audit/record-event.ts';
import { notFound } from '../errors.ts';
import { Id, procedureFor } from '../trpc.ts';
import { getService } from './find-services.ts';
import { ServiceRow } from './service-row.ts';

/** Thu hồi một khóa, or with no `keyId` the account and all its keys. Holds from the next request; cannot be undone. */
export const revoke = procedureFor({ field: 'services', action: 'administer' })
  .input(z.object({ id: Id, keyId: Id.optional(), reason: z.string().trim().max(500).optional() }))
  .output(ServiceRow)
  .mutation(async ({ ctx, input: { id, keyId, reason } }) => {
    const { pool, prisma } = ctx.database;
    const service = await getService(pool, ctx.roots, ctx.today(), id);
    const chosen = service.keys.filter((key) => keyId === undefined || key.id === keyId);
    if (keyId !== undefined && chosen.length === 0) {
      throw notFound('Tài khoản dịch vụ này không có khóa đó.', 'This service account has no such key.');
    }
    const revokedAt = new Date();
    await prisma.$transaction(async (tx) => {
      const keys = await tx.apiKey.updateMany({
        where: { id: { in: chosen.map((key) => key.id) }, revokedAt: null },
        data: { revokedAt },
      });
      const account = keyId
        ? { count: 0 }
        : await tx.serviceAccount.updateMany({ where: { id, revokedAt: null }, data: { revokedAt } });
      if (keys.count + account.count === 0) return;
      await recordEvent(tx, ctx, {
        action: keyId ? 'services.revoke-key' : 'services.revoke',
        entity: 'service-account',
        entityId: id,
        unitId: service.unitId,
        before: {
          name: service.name,
          keys: chosen.map(({ prefix, revokedAt: before }) => ({ prefix, revokedAt: before })),
        },
        after: { revokedAt: revokedAt.toISOString() },
        ...(reason ? { reason } : {}),
      });
    });
    return getService(pool, ctx.roots, ctx.today(), id);
  });
