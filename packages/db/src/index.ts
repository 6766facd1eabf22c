import type { Prisma as PrismaNamespace } from './generated/client.ts';

export type { Pool, PoolClient } from 'pg';
export { createDatabase, type Database, type DatabaseLogEntry, type DatabaseOptions } from './database.ts';
export type * from './generated/client.ts';
export { Prisma, PrismaClient } from './generated/client.ts';
export * from './generated/enums.ts';
export type { Scope } from './roles/scope-pool.ts';
export { nameKey, sortKey } from './seed/names/name-key.ts';

/** Giao dịch của Prisma: what `prisma.$transaction(async (transaction) => …)` hands over. */
export type PrismaTransaction = PrismaNamespace.TransactionClient;
