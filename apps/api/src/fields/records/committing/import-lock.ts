import type { PrismaTransaction } from '@noivu/db';

/** Long enough for a hundred thousand rows on a slow disk; a transaction that is longer is stuck. */
export const COMMIT_TIMEOUT = { maxWait: 30_000, timeout: 15 * 60_000 } as const;

/** Khóa ghi của mọi đợt nhập, until the end of the transaction: one commit or undo at a time. */
export async function lockImports(transaction: PrismaTransaction): Promise<void> {
  await transaction.$executeRawUnsafe(`SELECT pg_advisory_xact_lock(hashtextextended('records.commit', 0))`);
}
