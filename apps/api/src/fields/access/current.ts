import { PlainDate } from '@noivu/domain/kernel';
import { z } from 'zod';
import { listPermissions, listSensitivities, SENSITIVITIES } from '../../access/permissions.ts';
import { publicProcedure } from '../../trpc.ts';

const Output = z.object({
  user: z
    .object({
      name: z.string(),
      username: z.string(),
      permissions: z.array(z.string()),
      /** Loại dữ liệu nhạy cảm được xem ở ít nhất một đơn vị; the server decides record by record. */
      sees: z.array(z.enum(SENSITIVITIES)),
      grants: z.array(
        z.object({ role: z.string(), unitId: z.string(), unitName: z.string(), field: z.string().nullable() }),
      ),
    })
    .nullable(),
  /** Hôm nay theo máy chủ. */
  today: PlainDate,
  /** Ngày số liệu mặc định: hôm nay, hoặc ngày của tỉnh trình diễn. */
  asOf: PlainDate,
  demonstration: z.object({ province: z.string(), asOf: PlainDate }).nullable(),
});

const Demonstration = z.object({ province: z.string(), asOf: PlainDate });

/** Phiên hiện tại: who is signed in, what they may do and where, and the day the records are read as of. */
export const current = publicProcedure.output(Output).query(async ({ ctx }) => {
  const { prisma } = ctx.database;
  const setting = await prisma.setting.findUnique({ where: { key: 'demonstration' } });
  const demonstration = Demonstration.safeParse(setting?.value);
  const today = ctx.today();
  const units = ctx.user
    ? await prisma.unit.findMany({
        where: { id: { in: ctx.user.grants.map((grant) => grant.unitId) } },
        select: { id: true, name: true },
      })
    : [];
  return {
    user: ctx.user
      ? {
          name: ctx.user.name,
          username: ctx.user.username,
          permissions: listPermissions(ctx.user.grants),
          sees: listSensitivities(ctx.user.grants),
          grants: ctx.user.grants.map((grant) => ({
            ...grant,
            unitName: units.find((unit) => unit.id === grant.unitId)?.name ?? '',
          })),
        }
      : null,
    today,
    asOf: demonstration.success ? demonstration.data.asOf : today,
    demonstration: demonstration.success ? demonstration.data : null,
  };
});
