import type pg from 'pg';
import { type AuditRoot, GENESIS_HASH, hashEvent, type StoredEvent } from './canonical-form.ts';
import { type Checkpoint, checkRoots, collectCheckpoints, compareRoots } from './check-roots.ts';
import type { AuditFault } from './faults.ts';
import { type AuditConnection, readEvents, readRoots, withSnapshot } from './read-events.ts';
import type { AuditHead } from './roots.ts';

/** Tùy chọn: `roots` and `head` of an earlier export (`exportRoots`); `onProgress` gets the number of events checked. */
export interface VerifyAuditOptions {
  readonly roots?: readonly AuditRoot[];
  readonly head?: AuditHead | null;
  readonly onProgress?: (checked: number) => void;
}

/** Kết quả: `faults` holds the first 1.000, `faultCount` counts all; `lastSeq` is 0 for an empty log. */
export interface AuditVerification {
  readonly ok: boolean;
  readonly checked: number;
  readonly lastSeq: number;
  readonly faults: readonly AuditFault[];
  readonly faultCount: number;
}

const KEPT_FAULTS = 1000;
/** Looking for where an event belongs reads the whole log, so only the first are explained. */
const EXPLAINED_FAULTS = 50;

/**
 * Kiểm tra toàn bộ nhật ký: reads every event in the order of the chain, computes every hash anew here, and finds what was
 * changed, removed, reordered or forged; against the roots of the database and those of an earlier export, also what was cut
 * off or rewritten. Memory does not grow with the log. Given a connection, it reads in that one's transaction.
 */
export function verifyAudit(connection: AuditConnection, options: VerifyAuditOptions = {}): Promise<AuditVerification> {
  return withSnapshot(connection, (client) => verify(client, options));
}

async function verify(
  client: pg.PoolClient | pg.Client,
  { roots = [], head, onProgress }: VerifyAuditOptions,
): Promise<AuditVerification> {
  const faults: AuditFault[] = [];
  let faultCount = 0;
  const report = (...found: readonly AuditFault[]): void => {
    faultCount += found.length;
    faults.push(...found.slice(0, KEPT_FAULTS - faults.length));
  };

  const stored = await readRoots(client);
  report(...checkRoots(stored), ...compareRoots(stored, roots));
  const checkpoints = collectCheckpoints([...stored, ...roots], head);

  let checked = 0;
  let previous: Walked = { seq: 0, hash: GENESIS_HASH, sound: true };
  for await (const events of readEvents(client)) {
    for (const event of events) {
      const found = await checkEvent(client, previous, event, faultCount < EXPLAINED_FAULTS);
      const points = checkpoints.get(event.seq) ?? [];
      const sound = found.length === 0;
      report(...found, ...(sound ? rewritten(points, event) : []));
      previous = { seq: event.seq, hash: event.hash, sound: found.every(({ kind }) => kind === 'removed') };
    }
    checked += events.length;
    onProgress?.(checked);
  }
  const known = Math.max(0, ...checkpoints.keys());
  if (known > previous.seq) report({ kind: 'truncated', seq: previous.seq + 1, to: known });
  report(...(await findUnchained(client)));
  return { ok: faultCount === 0, checked, lastSeq: previous.seq, faults, faultCount };
}

interface Walked {
  readonly seq: number;
  readonly hash: string;
  readonly sound: boolean;
}

async function checkEvent(
  client: pg.PoolClient | pg.Client,
  previous: Walked,
  event: StoredEvent,
  explain: boolean,
): Promise<AuditFault[]> {
  const { seq, id: eventId } = event;
  if (seq <= previous.seq) return [{ kind: 'duplicated', seq, eventId }];
  const gap: AuditFault[] = seq > previous.seq + 1 ? [{ kind: 'removed', seq: previous.seq + 1, to: seq - 1 }] : [];
  if (hashEvent(event) !== event.hash) {
    return [...gap, explain ? await explainMismatch(client, event) : { kind: 'changed', seq, eventId }];
  }
  // After a gap or a fault the link has nothing sound to be compared with.
  const comparable = gap.length === 0 && previous.sound;
  return comparable && event.prevHash !== previous.hash ? [{ kind: 'broken-link', seq, eventId }] : gap;
}

/** An event that was only moved still names the one before it: hashed at the place after that one, it is itself again. */
async function explainMismatch(client: pg.PoolClient | pg.Client, event: StoredEvent): Promise<AuditFault> {
  const { seq, id: eventId } = event;
  const { rows } = await client.query<{ seq: string }>('SELECT "seq" FROM "audit_event" WHERE "hash" = $1 LIMIT 2', [
    event.prevHash,
  ]);
  const candidates = rows.map((row) => Number(row.seq) + 1);
  if (event.prevHash === GENESIS_HASH) candidates.push(1);
  // When the one before it was moved as well, its place no longer tells: try the two nearest to where that stands.
  for (const belongsAt of candidates.flatMap((place) => [place, place - 1, place + 1])) {
    if (belongsAt !== seq && hashEvent({ ...event, seq: belongsAt }) === event.hash) {
      return { kind: 'reordered', seq, eventId, belongsAt };
    }
  }
  return { kind: 'changed', seq, eventId };
}

function rewritten(points: readonly Checkpoint[], { seq, hash }: StoredEvent): AuditFault[] {
  return points.filter((point) => point.hash !== hash).map(({ day }) => ({ kind: 'root-mismatch', seq, day }));
}

async function findUnchained(client: pg.PoolClient | pg.Client): Promise<AuditFault[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT "id" FROM "audit_event" WHERE "seq" IS NULL ORDER BY "at", "id" LIMIT ${KEPT_FAULTS}`,
  );
  return rows.map(({ id }) => ({ kind: 'unchained', seq: null, eventId: id }));
}
