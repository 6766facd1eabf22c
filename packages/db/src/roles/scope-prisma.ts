import type { Prisma, PrismaClient } from '../generated/client.ts';
import { type Scope, setScope } from './scope-pool.ts';

type Work = (transaction: Prisma.TransactionClient) => Promise<unknown>;

/**
 * Prisma trong một phạm vi: each call runs in a transaction that carries the scope, and so does an interactive transaction.
 * Batches (`$transaction([...])`) are refused: their calls were made before the scope could be set.
 */
export function scopePrisma(prisma: PrismaClient, scope: Scope): PrismaClient {
  const statement = setScope(scope);
  const transact = (work: Work | readonly unknown[], options?: object) => {
    if (typeof work !== 'function') throw new TypeError('Within a scope only interactive transactions are possible.');
    return prisma.$transaction(async (transaction) => {
      await transaction.$queryRawUnsafe(statement);
      return work(transaction);
    }, options);
  };
  const extended = prisma.$extends({
    query: {
      async $allOperations({ args, query }) {
        const [, result] = await prisma.$transaction([
          prisma.$queryRawUnsafe(statement),
          query(args) as unknown as Prisma.PrismaPromise<unknown>,
        ]);
        return result;
      },
    },
  });
  return new Proxy(prisma, {
    get: (target, key) =>
      key === '$transaction' ? transact : (Reflect.get(extended, key) ?? Reflect.get(target, key)),
  });
}
