import { z } from 'zod';
import type { Permission } from '../access/permissions.ts';
import { recordEvent } from '../audit/record-event.ts';
import { NoivuError } from '../errors.ts';
import { Id, procedureFor } from '../trpc.ts';
import { getService } from './find-services.ts';
import { checkMayGive, ServicePermissions } from './permissions.ts';
import { IssuedKey, storeKey, ValidDays } from './store-key.ts';

const revoked = (): NoivuError =>
  new NoivuError('CONFLICT', {
    code: 'service-revoked',
    vi: 'Tài khoản dịch vụ này đã thôi dùng; hãy lập tài khoản mới.',
    en: 'This service account was revoked; make a new one.',
  });

const beyondAccount = (names: readonly string[]): NoivuError =>
  new NoivuError('BAD_REQUEST', {
    code: 'scope-beyond-account',
    vi: `Phạm vi của khóa không được rộng hơn quyền của tài khoản dịch vụ: ${names.join(', ')}.`,
    en: `The scope of a key may not exceed the permissions of its service account: ${names.join(', ')}.`,
    details: { permissions: names },
  });

/** Cấp thêm một khóa, to change keys without a break or with a narrower scope. */
export const issueKey = procedureFor({ field: 'services', action: 'administer' })
  .input(z.object({ id: Id, permissions: ServicePermissions.optional(), validDays: ValidDays }))
  .output(IssuedKey)
  .mutation(async ({ ctx, input }) => {
    const { pool, prisma } = ctx.database;
    const service = await getService(pool, ctx.roots, ctx.today(), input.id);
    if (service.revokedAt) throw revoked();
    const permissions = input.permissions ?? (service.permissions as Permission[]);
    const beyond = permissions.filter((name) => !service.permissions.includes(name));
    if (beyond.length > 0) throw beyondAccount(beyond);
    await checkMayGive(pool, ctx.user.grants, permissions, service.unitId, ctx.today());
    return prisma.$transaction(async (tx) => {
      const { validDays } = input;
      const key = await storeKey(tx, { serviceId: service.id, permissions, validDays, createdById: ctx.user.id });
      await recordEvent(tx, ctx, {
        action: 'services.issue-key',
        entity: 'service-account',
        entityId: service.id,
        unitId: service.unitId,
        after: { permissions, key: { id: key.keyId, prefix: key.prefix, expiresAt: key.expiresAt } },
      });
      return key;
    });
  });
