import type { Prisma, PrismaTransaction } from '@noivu/db';
import type { Context } from '../context.ts';

export interface AuditEntry {
  /** `field.verb`: `records.commit-import`. */
  readonly action: string;
  readonly entity: string;
  readonly entityId?: string;
  readonly unitId?: string;
  readonly before?: Prisma.InputJsonValue;
  readonly after?: Prisma.InputJsonValue;
  readonly reason?: string;
  readonly decision?: string;
}

/** Ghi nhật ký in the transaction of the command itself: neither stands without the other. */
export async function recordEvent(
  transaction: PrismaTransaction,
  context: Pick<Context, 'user' | 'requestId'>,
  entry: AuditEntry,
): Promise<void> {
  await transaction.auditEvent.create({
    data: {
      ...entry,
      actorId: context.user?.id ?? null,
      actorName: context.user?.name ?? 'Hệ thống',
      requestId: context.requestId,
    },
  });
}
