import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeDatabases } from '../testing/index.ts';
import {
  type AuditExport,
  describeFault,
  exportRoots,
  sealDay,
  type VerifyAuditOptions,
  verifyAudit,
} from './index.ts';

const EVENTS = 1200;

describeDatabases('verifyAudit', (database) => {
  let pool: pg.Pool;
  let exported: AuditExport;
  let today: string;

  beforeAll(async () => {
    pool = new pg.Pool({ connectionString: database().url });
    await pool.query(
      `INSERT INTO audit_event (id, "actorId", "actorName", action, entity, "entityId", "unitId", before, after, reason)
       SELECT gen_random_uuid(), 'u' || n, 'Người số ' || n, 'persons.change', 'person', n::text, gen_random_uuid(),
              jsonb_build_object('bậc', n), jsonb_build_object('bậc', n + 1, 'hệ số', n / 100.0), NULLIF('lý do', 'lý do')
         FROM generate_series(1, ${EVENTS}) AS n`,
    );
    const { rows } = await pool.query(`SELECT to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS today`);
    today = rows[0].today;
    await sealDay(pool, '2020-01-01');
    await sealDay(pool, today);
    exported = await exportRoots(pool);
  });
  afterAll(() => pool.end());

  const idAt = async (seq: number): Promise<string> =>
    (await pool.query('SELECT id FROM audit_event WHERE seq = $1', [seq])).rows[0].id;

  /** What a superuser can do: triggers and constraints off. Everything is rolled back after the check. */
  async function tamper(statements: string, options: VerifyAuditOptions = {}) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('SET LOCAL session_replication_role = replica');
      await client.query(statements);
      return await verifyAudit(client, options);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  }

  it('passes an untouched log, also against its export', async () => {
    expect(await verifyAudit(pool, exported)).toEqual({
      ok: true,
      checked: EVENTS,
      lastSeq: EVENTS,
      faults: [],
      faultCount: 0,
    });
  });

  it.each([
    `"actorName" = 'Người khác'`,
    `"actorId" = NULL`,
    `"onBehalfOfId" = 'u9'`,
    `"onBehalfOfName" = 'Ai đó'`,
    `action = 'persons.delete'`,
    `entity = 'unit'`,
    `"entityId" = '8'`,
    `"unitId" = gen_random_uuid()`,
    `before = before || '{"bậc": 1}'`,
    `after = NULL`,
    `reason = ''`,
    `decision = '12/QĐ-UBND'`,
    `"requestId" = 'r'`,
    `at = at + interval '1 millisecond'`,
    `at = 'infinity'`,
    `"chainedAt" = "chainedAt" - interval '1 day'`,
    `id = gen_random_uuid()`,
    `hash = repeat('a', 64)`,
    `"prevHash" = repeat('a', 64)`,
  ])('finds a changed event: SET %s', async (change) => {
    const { ok, faults } = await tamper(`UPDATE audit_event SET ${change} WHERE seq = 1100`);
    expect(ok).toBe(false);
    expect(faults[0]).toMatchObject({ kind: 'changed', seq: 1100 });
    expect(new Set(faults.map(({ seq }) => seq)).size).toBe(1);
  });

  it('does not mistake a value moved into the next field for the same event', async () => {
    const { faults } = await tamper(`UPDATE audit_event SET action = action || entity, entity = '' WHERE seq = 3`);
    expect(faults).toEqual([{ kind: 'changed', seq: 3, eventId: await idAt(3) }]);
  });

  it('finds removed events: in the middle, the first ones, several apart', async () => {
    const { faults } = await tamper(
      'DELETE FROM audit_event WHERE seq IN (1, 2, 1000) OR seq BETWEEN 1100 AND 1110',
      exported,
    );
    expect(faults).toEqual([
      { kind: 'removed', seq: 1, to: 2 },
      { kind: 'removed', seq: 1000, to: 1000 },
      { kind: 'removed', seq: 1100, to: 1110 },
    ]);
  });

  it('finds the end cut off, by the root in the database', async () => {
    const { faults } = await tamper(`DELETE FROM audit_event WHERE seq > ${EVENTS - 5}`);
    expect(faults).toEqual([{ kind: 'truncated', seq: EVENTS - 4, to: EVENTS }]);
  });

  it('finds the end cut off and the root with it, by the exported roots', async () => {
    const cut = `DELETE FROM audit_event WHERE seq > ${EVENTS - 5}; DELETE FROM audit_root WHERE day > '2020-01-01'`;
    expect((await tamper(cut)).ok).toBe(true);
    expect((await tamper(cut, exported)).faults).toEqual([
      { kind: 'root-removed', seq: EVENTS, day: today },
      { kind: 'truncated', seq: EVENTS - 4, to: EVENTS },
    ]);
    expect((await tamper('DELETE FROM audit_event; DELETE FROM audit_root', { head: exported.head })).faults).toEqual([
      { kind: 'truncated', seq: 1, to: EVENTS },
    ]);
  });

  it.each([
    [7, 1150],
    [1050, 1051],
    [1, 2],
  ])('finds two events swapped: %i and %i', async (one, other) => {
    const swap = `UPDATE audit_event SET seq = -1 WHERE seq = ${one};
      UPDATE audit_event SET seq = ${one} WHERE seq = ${other}; UPDATE audit_event SET seq = ${other} WHERE seq = -1`;
    const { faults } = await tamper(swap);
    expect(faults).toEqual([
      { kind: 'reordered', seq: one, belongsAt: other, eventId: await idAt(other) },
      { kind: 'reordered', seq: other, belongsAt: one, eventId: await idAt(one) },
    ]);
  });

  it('finds contents swapped under their hashes', async () => {
    const { faults } = await tamper(
      `UPDATE audit_event a SET "actorName" = b."actorName" FROM audit_event b
        WHERE (a.seq, b.seq) IN ((5, 6), (6, 5))`,
    );
    expect(faults.map(({ kind, seq }) => [kind, seq])).toEqual([
      ['changed', 5],
      ['changed', 6],
    ]);
  });

  it('finds an event replaced and hashed anew, by the link of the next one', async () => {
    const forge = `UPDATE audit_event SET reason = 'giả' WHERE seq = 40;
      UPDATE audit_event e SET hash = audit_event_hash(e) WHERE seq = 40`;
    expect((await tamper(forge)).faults).toEqual([{ kind: 'broken-link', seq: 41, eventId: await idAt(41) }]);
  });

  it('finds a whole end hashed anew, by the roots', async () => {
    const forge = `UPDATE audit_event SET reason = 'giả' WHERE seq = ${EVENTS - 20};
      DO $$ BEGIN FOR n IN ${EVENTS - 20}..${EVENTS} LOOP
        UPDATE audit_event SET "prevHash" = (SELECT hash FROM audit_event WHERE seq = n - 1) WHERE seq = n;
        UPDATE audit_event e SET hash = audit_event_hash(e) WHERE seq = n;
      END LOOP; END $$`;
    expect((await tamper(forge)).faults).toEqual([{ kind: 'root-mismatch', seq: EVENTS, day: today }]);
    const withoutRoots = `${forge}; DELETE FROM audit_root`;
    expect((await tamper(withoutRoots, { head: exported.head })).faults).toEqual([
      { kind: 'root-mismatch', seq: EVENTS, day: null },
    ]);
  });

  it('finds forged events: outside the chain, at a place taken, at the end', async () => {
    const forge = (columns: string, values: string) =>
      `INSERT INTO audit_event (id, "actorName", action, entity${columns})
       SELECT gen_random_uuid(), 'giả', 'persons.change', 'person'${values} FROM audit_event WHERE seq = ${EVENTS}`;
    expect((await tamper(forge('', ''))).faults).toMatchObject([{ kind: 'unchained', seq: null }]);
    const link = ', seq, "chainedAt", "prevHash", hash';
    const taken = forge(link, `, 9, now(), "prevHash", hash`);
    expect((await tamper(`DROP INDEX audit_event_seq_key; ${taken}`)).faults.map(({ kind }) => kind)).toContain(
      'duplicated',
    );
    expect((await tamper(forge(link, `, ${EVENTS + 1}, now(), hash, repeat('b', 64)`))).faults).toMatchObject([
      { kind: 'changed', seq: EVENTS + 1 },
    ]);
  });

  it('finds changed roots: a field, the order, a root hashed anew', async () => {
    const changed = { kind: 'root-changed', seq: EVENTS, day: today };
    expect((await tamper(`UPDATE audit_root SET count = count - 1 WHERE day = '${today}'`)).faults).toEqual([changed]);
    expect((await tamper(`DELETE FROM audit_root WHERE day = '2020-01-01'`)).faults).toEqual([changed]);
    const { root, ...first } = exported.roots[0] as AuditExport['roots'][number];
    expect((await verifyAudit(pool, { roots: [{ ...first, root: root.replaceAll('1', '2') }] })).faults).toMatchObject([
      { kind: 'root-changed', day: '2020-01-01' },
    ]);
  });

  it('keeps a thousand faults of more, and says each in both languages', async () => {
    const { faults, faultCount } = await tamper(`UPDATE audit_event SET reason = 'x'`);
    expect([faults.length, faultCount]).toEqual([1000, EVENTS]);
    const { vi, en } = describeFault({ kind: 'truncated', seq: 5, to: 9 });
    expect([vi, en]).toEqual([
      'Cuối nhật ký bị cắt, mất các sự kiện số 5 đến 9.',
      'The end of the log was cut off: events 5 to 9.',
    ]);
  });
});
