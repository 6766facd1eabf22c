import type { Database } from '@noivu/db';
import type { SignedInUser } from '../context.ts';
import { hashToken, readBearerToken } from './api-key.ts';

interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly unitId: string;
  readonly permissions: string[];
}

/**
 * Tài khoản dịch vụ của khóa API trong yêu cầu. Undefined without a key; null when the key is unknown, expired or revoked:
 * then the request has no caller, even with a cookie beside it.
 */
export async function findService({ pool }: Database, headers: Headers): Promise<SignedInUser | null | undefined> {
  const token = readBearerToken(headers);
  if (token === undefined) return undefined;
  const hash = hashToken(token);
  const { rows } = await pool.query<KeyRow>(
    `SELECT s.id, s.name, s."unitId", k.prefix,
       ARRAY(SELECT unnest(k.permissions) INTERSECT SELECT unnest(s.permissions)) AS permissions
     FROM api_key k JOIN service_account s ON s.id = k."serviceId"
     WHERE k.hash = $1 AND k."revokedAt" IS NULL AND s."revokedAt" IS NULL AND k."expiresAt" > now()`,
    [hash],
  );
  const key = rows[0];
  if (!key) return null;
  // To the minute: a busy service would otherwise write with every read.
  await pool.query(
    `UPDATE api_key SET "lastUsedAt" = now()
     WHERE hash = $1 AND ("lastUsedAt" IS NULL OR "lastUsedAt" < now() - interval '1 minute')`,
    [hash],
  );
  return {
    id: `service:${key.id}`,
    name: key.name,
    username: key.prefix,
    grants: [{ role: 'service_account', unitId: key.unitId, field: null, permissions: key.permissions }],
  };
}
