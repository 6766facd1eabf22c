import { createHash } from 'node:crypto';

/** Mã băm đứng trước sự kiện đầu tiên và trước gốc đầu tiên. */
export const GENESIS_HASH: string = '0'.repeat(64);

/** Một sự kiện như đã lưu: JSON as the text that PostgreSQL gives for it, times as instants of a millisecond. */
export interface StoredEvent {
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  readonly id: string;
  readonly at: Date;
  readonly chainedAt: Date | null;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly onBehalfOfId: string | null;
  readonly onBehalfOfName: string | null;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly unitId: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly decision: string | null;
  readonly requestId: string | null;
}

/** Gốc của nhật ký đến hết một ngày (giờ Việt Nam): `count` events since the root before it, `root` over all of it. */
export interface AuditRoot {
  readonly day: string;
  readonly lastSeq: number;
  readonly count: number;
  readonly lastHash: string;
  readonly prevRoot: string;
  readonly root: string;
}

/**
 * Một trường của dạng chuẩn: `name`, then the length of the value in bytes of UTF-8, `:`, the value and a line feed; an
 * absent value is `-`. The length comes first, so that no value can pass for another field.
 */
export function canonicalField(name: string, value: string | null): string {
  return value === null ? `${name}-\n` : `${name}${Buffer.byteLength(value, 'utf8')}:${value}\n`;
}

/**
 * Dạng chuẩn của một sự kiện, version 1: what its hash is computed over. Times are `YYYY-MM-DDTHH:MM:SS.mmmZ`, JSON is the
 * text of PostgreSQL's jsonb. The database computes the same in its function audit_event_hash.
 */
export function canonicalEvent(event: StoredEvent): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['seq', String(event.seq)],
    ['prevHash', event.prevHash],
    ['id', event.id],
    ['at', instant(event.at)],
    ['chainedAt', instant(event.chainedAt)],
    ['actorId', event.actorId],
    ['actorName', event.actorName],
    ['onBehalfOfId', event.onBehalfOfId],
    ['onBehalfOfName', event.onBehalfOfName],
    ['action', event.action],
    ['entity', event.entity],
    ['entityId', event.entityId],
    ['unitId', event.unitId],
    ['before', event.before],
    ['after', event.after],
    ['reason', event.reason],
    ['decision', event.decision],
    ['requestId', event.requestId],
  ];
  return `noivu-audit-event-1\n${fields.map(([name, value]) => canonicalField(name, value)).join('')}`;
}

/** SHA-256 of {@link canonicalEvent}, in hexadecimal. */
export function hashEvent(event: StoredEvent): string {
  return sha256(canonicalEvent(event));
}

/** Mã băm của một gốc: over its other fields, so over the root before it too. */
export function hashRoot({ day, lastSeq, count, lastHash, prevRoot }: Omit<AuditRoot, 'root'>): string {
  const fields: readonly (readonly [string, string])[] = [
    ['day', day],
    ['lastSeq', String(lastSeq)],
    ['count', String(count)],
    ['lastHash', lastHash],
    ['prevRoot', prevRoot],
  ];
  return sha256(`noivu-audit-root-1\n${fields.map(([name, value]) => canonicalField(name, value)).join('')}`);
}

/** A tampered row may hold what no command writes (an infinite time): it must show as changed, not end the check. */
function instant(value: Date | null): string | null {
  if (value === null) return null;
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
