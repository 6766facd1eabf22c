import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database } from '../index.ts';
import { describeDatabases } from '../testing/index.ts';
import { GENESIS_HASH, sealDay, sealEndedDays, verifyAudit } from './index.ts';

const INSERT = `INSERT INTO audit_event (id, "actorName", action, entity, after)
  VALUES (gen_random_uuid(), $1, 'persons.change', 'person', $2)`;

describeDatabases('audit_event', (database) => {
  let pool: pg.Pool;
  let opened: Database;
  beforeAll(() => {
    pool = new pg.Pool({ connectionString: database().url, max: 60 });
    opened = createDatabase(database().url);
  });
  afterAll(async () => {
    await opened.close();
    await pool.end();
  });
  const chain = async () =>
    (await pool.query('SELECT seq::int, "prevHash", hash, "actorName" FROM audit_event ORDER BY seq')).rows;

  it('chains what Prisma writes, from the first event on', async () => {
    for (const actorName of ['Nguyễn Văn An', 'Trần Thị Bình']) {
      await opened.prisma.auditEvent.create({
        data: {
          actorName,
          onBehalfOfName: 'Giám đốc Sở',
          action: 'persons.change',
          entity: 'person',
          before: { bậc: 3, hệSố: 3.0, ghiChú: 'dấu \\ và "nháy"\nxuống dòng' },
          after: [1e21, 0.1, null, 'Đỗ'],
        },
      });
    }
    const [first, second] = await chain();
    expect(first).toMatchObject({ seq: 1, prevHash: GENESIS_HASH });
    expect(second).toMatchObject({ seq: 2, prevHash: first.hash });
    expect(await verifyAudit(pool)).toEqual({ ok: true, checked: 2, lastSeq: 2, faults: [], faultCount: 0 });
  });

  it('gives no place to an event whose transaction is rolled back', async () => {
    const before = (await chain()).length;
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query(INSERT, ['quay lui', null]);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    await client.query('ROLLBACK');
    client.release();
    await pool.query(INSERT, ['ở lại', null]);
    expect((await chain()).map(({ seq }) => seq)).toEqual(Array.from({ length: before + 1 }, (_, index) => index + 1));
    expect((await verifyAudit(pool)).ok).toBe(true);
  });

  it('lets a long command keep the chain free until it ends', async () => {
    const long = await pool.connect();
    await long.query('BEGIN');
    await long.query(INSERT, ['lệnh dài', null]);
    await pool.query(INSERT, ['lệnh ngắn', null]);
    await long.query('COMMIT');
    long.release();
    expect((await chain()).slice(-2).map(({ actorName }) => actorName)).toEqual(['lệnh ngắn', 'lệnh dài']);
  });

  it('makes one gapless chain of 50 transactions at once, each with several events', async () => {
    const before = (await chain()).length;
    await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const client = await pool.connect();
        try {
          await client.query('BEGIN');
          for (let event = 0; event < 3; event += 1) await client.query(INSERT, [`lệnh ${index}`, { event }]);
          await client.query(index % 10 === 0 ? 'ROLLBACK' : 'COMMIT');
        } finally {
          client.release();
        }
      }),
    );
    const result = await verifyAudit(pool);
    expect(result).toMatchObject({ ok: true, lastSeq: before + 45 * 3, checked: before + 45 * 3 });
    // The events of one command stand together, in the order in which it wrote them.
    const { rows } = await pool.query(
      `SELECT count(*)::int AS count FROM audit_event a JOIN audit_event b ON b.seq = a.seq + 1
        WHERE a."actorName" LIKE 'lệnh %' AND a."actorName" = b."actorName"
          AND (b.after->>'event')::int = (a.after->>'event')::int + 1`,
    );
    expect(rows[0].count).toBe(45 * 2);
  });

  it('tells a command under REPEATABLE READ to try again when its snapshot misses the end of the chain', async () => {
    const client = await pool.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await client.query('SELECT 1 FROM audit_event');
    await pool.query(INSERT, ['chen giữa', null]);
    await client.query(INSERT, ['ảnh cũ', null]);
    await expect(client.query('COMMIT')).rejects.toMatchObject({ code: '40001' });
    client.release();
    expect((await verifyAudit(pool)).ok).toBe(true);
  });

  it.each([
    `UPDATE audit_event SET reason = 'khác' WHERE seq = 1`,
    `UPDATE audit_event SET seq = NULL, "prevHash" = NULL, hash = NULL, "chainedAt" = NULL WHERE seq = 1`,
    `UPDATE audit_event SET hash = repeat('0', 64)`,
    'DELETE FROM audit_event WHERE seq = 1',
    'TRUNCATE audit_event',
    'TRUNCATE audit_event CASCADE',
    `INSERT INTO audit_event (id, "actorName", action, entity, seq) VALUES (gen_random_uuid(), 'giả', 'x', 'y', 900)`,
    `INSERT INTO audit_event (id, "actorName", action, entity, seq, "chainedAt", "prevHash", hash)
       SELECT gen_random_uuid(), 'giả', 'x', 'y', 900, now(), repeat('0', 64), repeat('0', 64)`,
  ])('refuses, even from the owner: %s', async (statement) => {
    const before = await chain();
    await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    expect(await chain()).toEqual(before);
  });

  it('lets nobody choose a place, or change an event before it has one', async () => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(INSERT, ['sớm', null]);
      await client.query(`UPDATE audit_event SET seq = 5, hash = repeat('0', 64) WHERE "actorName" = 'sớm'`);
      await client.query('COMMIT');
      expect((await verifyAudit(pool)).ok).toBe(true);
      await client.query('BEGIN');
      await client.query(INSERT, ['chưa có chỗ', null]);
      const change = client.query(`UPDATE audit_event SET reason = 'khác' WHERE "actorName" = 'chưa có chỗ'`);
      await expect(change).rejects.toMatchObject({ code: '42501' });
      await client.query('ROLLBACK');
    } finally {
      client.release();
    }
  });

  it('works for a role that may only insert and read', async () => {
    const role = `writer_${database().server.replace('-', '_')}`;
    await pool.query(
      `CREATE ROLE ${role}; GRANT INSERT, SELECT ON audit_event TO ${role}; GRANT SELECT ON audit_root TO ${role}`,
    );
    const client = await pool.connect();
    try {
      await client.query(`SET SESSION AUTHORIZATION ${role}`);
      await client.query(INSERT, ['vai trò ứng dụng', null]);
      await expect(client.query('UPDATE audit_event SET seq = 0')).rejects.toMatchObject({ code: '42501' });
      const { lastSeq } = await verifyAudit(client);
      expect((await chain()).at(-1)).toMatchObject({ seq: lastSeq, actorName: 'vai trò ứng dụng' });
    } finally {
      await client.query('RESET SESSION AUTHORIZATION');
      client.release();
      await pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    }
  });

  it('seals a day once, refuses a day that has not begun, a day before the last root, and changes of roots', async () => {
    const { rows } = await pool.query(
      `SELECT to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS today,
              to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' + interval '2 days', 'YYYY-MM-DD') AS later`,
    );
    const { today, later } = rows[0];
    await expect(sealDay(pool, later)).rejects.toMatchObject({ code: '22023' });
    await expect(sealDay(pool, '2026-02-30')).rejects.toMatchObject({ code: '22007' });
    expect(await sealDay(pool, '2020-01-01')).toMatchObject({ count: 0, lastSeq: 0, lastHash: GENESIS_HASH });
    expect(await sealEndedDays(pool, today)).toEqual([]);
    const [root] = await sealEndedDays(pool, later);
    const { lastSeq } = await verifyAudit(pool);
    expect(root).toMatchObject({ lastSeq, count: lastSeq });
    await pool.query(INSERT, ['sau gốc', null]);
    expect(await sealDay(pool, root?.day ?? '')).toEqual(root);
    await expect(sealDay(pool, '2020-01-02')).rejects.toMatchObject({ code: '22023' });
    for (const statement of ['UPDATE audit_root SET count = 0', 'DELETE FROM audit_root', 'TRUNCATE audit_root']) {
      await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
    expect(await verifyAudit(pool)).toMatchObject({ ok: true, lastSeq: lastSeq + 1 });
  });
});
