import type { PrismaTransaction } from '@noivu/db';
import { z } from 'zod';
import { createToken } from './api-key.ts';

/** Thời hạn của một khóa, in days from now. */
export const ValidDays = z.int().min(1).max(366).default(180);

/** What is told of a new key: the only time its token is seen. */
export const IssuedKey = z.object({
  serviceId: z.string(),
  keyId: z.string(),
  /** Khóa API: send it as `Authorization: Bearer …`. It is not kept and cannot be shown again. */
  token: z.string(),
  prefix: z.string(),
  expiresAt: z.iso.datetime(),
});
export type IssuedKey = z.infer<typeof IssuedKey>;

export async function storeKey(
  transaction: PrismaTransaction,
  key: {
    readonly serviceId: string;
    readonly permissions: readonly string[];
    readonly validDays: number;
    readonly createdById: string;
  },
): Promise<IssuedKey> {
  const { token, prefix, hash } = createToken();
  const { serviceId, createdById } = key;
  const stored = await transaction.apiKey.create({
    data: {
      serviceId,
      prefix,
      hash,
      permissions: [...key.permissions],
      createdById,
      expiresAt: new Date(Date.now() + key.validDays * 86_400_000),
    },
  });
  return { serviceId, keyId: stored.id, token, prefix, expiresAt: stored.expiresAt.toISOString() };
}
