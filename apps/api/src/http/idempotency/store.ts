import type { Queryable } from '../../sql/queryable.ts';

export interface StoredAnswer {
  readonly status: number;
  readonly contentType: string | null;
  /** As sealed. */
  readonly body: Buffer;
}

export interface KnownRecord {
  readonly fingerprint: string | null;
  readonly requestId: string;
  /** The process that took it must have died: no answer within the time for which it was taken. */
  readonly stale: boolean;
  readonly answer: StoredAnswer | undefined;
}

export interface Claim {
  readonly callerId: string;
  readonly keyHash: string;
  /** Null until the body has been read (uploads). */
  readonly fingerprint: string | null;
  readonly requestId: string;
}

const KEPT = '24 hours';
const TAKEN = '15 minutes';
const OLD_AT_ONCE = 50;

/** Nhận lệnh: true for exactly one of the requests that come with the key; old records go on the way. */
export async function take(
  database: Queryable,
  { callerId, keyHash, fingerprint, requestId }: Claim,
): Promise<boolean> {
  await database.query(
    `DELETE FROM idempotency_record WHERE ("callerId", "keyHash") IN (
       SELECT "callerId", "keyHash" FROM idempotency_record WHERE "expiresAt" < now() LIMIT ${OLD_AT_ONCE}
       FOR UPDATE SKIP LOCKED)`,
  );
  const { rowCount } = await database.query(
    `INSERT INTO idempotency_record ("callerId", "keyHash", fingerprint, "requestId", "expiresAt", "claimedUntil")
     VALUES ($1, $2, $3, $4, now() + interval '${KEPT}', now() + interval '${TAKEN}')
     ON CONFLICT ("callerId", "keyHash") DO UPDATE SET fingerprint = excluded.fingerprint,
       "requestId" = excluded."requestId", "createdAt" = now(), "expiresAt" = excluded."expiresAt",
       "claimedUntil" = excluded."claimedUntil", "completedAt" = NULL, status = NULL, "contentType" = NULL, body = NULL
     WHERE idempotency_record."expiresAt" < now()`,
    [callerId, keyHash, fingerprint, requestId],
  );
  return (rowCount ?? 0) > 0;
}

/** Nhận lại lệnh của một tiến trình đã chết giữa chừng; false when another request did so first. */
export async function takeOver(database: Queryable, claim: Claim, from: string): Promise<boolean> {
  const { rowCount } = await database.query(
    `UPDATE idempotency_record SET fingerprint = $3, "requestId" = $4, "expiresAt" = now() + interval '${KEPT}',
       "claimedUntil" = now() + interval '${TAKEN}'
     WHERE "callerId" = $1 AND "keyHash" = $2 AND "requestId" = $5 AND "completedAt" IS NULL AND "claimedUntil" < now()`,
    [claim.callerId, claim.keyHash, claim.fingerprint, claim.requestId, from],
  );
  return (rowCount ?? 0) > 0;
}

/** Whether the command of that request was committed: then its audit event is there, for it is in the same transaction. */
export async function wasCommitted(database: Queryable, requestId: string): Promise<boolean> {
  const { rowCount } = await database.query('SELECT 1 FROM audit_event WHERE "requestId" = $1 LIMIT 1', [requestId]);
  return (rowCount ?? 0) > 0;
}

export async function find(database: Queryable, callerId: string, keyHash: string): Promise<KnownRecord | undefined> {
  const { rows } = await database.query<{
    fingerprint: string | null;
    requestId: string;
    stale: boolean;
    status: number | null;
    contentType: string | null;
    body: Buffer | null;
  }>(
    `SELECT fingerprint, "requestId", "completedAt" IS NULL AND "claimedUntil" < now() AS stale, status, "contentType", body
     FROM idempotency_record WHERE "callerId" = $1 AND "keyHash" = $2`,
    [callerId, keyHash],
  );
  const row = rows[0];
  if (!row) return undefined;
  const { fingerprint, requestId, stale, status, contentType, body } = row;
  return { fingerprint, requestId, stale, answer: status !== null && body ? { status, contentType, body } : undefined };
}

/** Only the request that took the record may finish it. */
export async function keep(
  database: Queryable,
  claim: Claim,
  answer: { readonly status: number; readonly contentType: string | null; readonly body: Uint8Array },
): Promise<void> {
  await database.query(
    `UPDATE idempotency_record SET "completedAt" = now(), fingerprint = $4, status = $5, "contentType" = $6, body = $7
     WHERE "callerId" = $1 AND "keyHash" = $2 AND "requestId" = $3`,
    [claim.callerId, claim.keyHash, claim.requestId, claim.fingerprint, answer.status, answer.contentType, answer.body],
  );
}

/** Trả lại khóa: nothing was done, the same key may be tried again. */
export async function release(database: Queryable, { callerId, keyHash, requestId }: Claim): Promise<void> {
  await database.query(
    'DELETE FROM idempotency_record WHERE "callerId" = $1 AND "keyHash" = $2 AND "requestId" = $3 AND "completedAt" IS NULL',
    [callerId, keyHash, requestId],
  );
}
