import { z } from 'zod';

/** Thời điểm, ISO 8601 with the offset of UTC. */
const Instant = z.iso.datetime();

export const KeyRow = z.object({
  id: z.string(),
  prefix: z.string(),
  permissions: z.array(z.string()),
  createdAt: Instant,
  expiresAt: Instant,
  expired: z.boolean(),
  lastUsedAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
});

/** Một tài khoản dịch vụ và các khóa của nó; the keys themselves are not kept. */
export const ServiceRow = z.object({
  id: z.string(),
  name: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  permissions: z.array(z.string()),
  createdBy: z.string(),
  createdAt: Instant,
  revokedAt: Instant.nullable(),
  keys: z.array(KeyRow),
});
export type ServiceRow = z.infer<typeof ServiceRow>;
