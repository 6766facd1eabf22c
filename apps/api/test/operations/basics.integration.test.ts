import { createDatabase } from '@noivu/db';
import { plainDate } from '@noivu/domain/kernel';
import { expect, it, vi } from 'vitest';
import { stopGracefully } from '../../src/operations/stop-gracefully.ts';
import { AS_OF } from '../fixtures/province.ts';
import { PASSWORD } from '../fixtures/users.ts';
import { describeServer, serve } from './serve.ts';

const lines: string[] = [];
let failure: Error | undefined;
const OPTIONS = {
  logLevel: 'info',
  logStream: { write: (line: string) => void lines.push(line) },
  metrics: true,
  publicUrl: 'https://noivu.example.vn',
  today() {
    if (failure) throw failure;
    return plainDate('2023-01-05');
  },
};

describeServer('vận hành', OPTIONS, (opened) => {
  it('is alive and ready, and not ready when a migration is missing or the database is gone', async () => {
    const { served, province, test } = opened();
    const ready = async () => {
      const response = await served.anonymous.fetch('/health/ready');
      return { status: response.status, body: await response.json() };
    };
    expect((await served.anonymous.fetch('/health/live')).status).toBe(200);
    expect(await ready()).toEqual({
      status: 200,
      body: { ready: true, database: 'ok', migrations: 'ok', stopping: false },
    });
    const { pool } = province.database;
    const { rows } = await pool.query(
      `DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations) RETURNING *`,
    );
    expect(await ready()).toMatchObject({ status: 503, body: { ready: false, migrations: 'pending' } });
    await pool.query(
      'INSERT INTO _prisma_migrations SELECT * FROM json_populate_record(NULL::_prisma_migrations, $1)',
      [JSON.stringify(rows[0])],
    );
    await pool.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at)
       VALUES ('later', 'x', '29991231000000_later', now(), now())`,
    );
    expect(await ready()).toMatchObject({ status: 200, body: { migrations: 'newer' } });
    await pool.query(`DELETE FROM _prisma_migrations WHERE id = 'later'`);

    const gone = createDatabase(test.appUrl);
    const lost = await serve(test, { database: gone });
    expect((await lost.anonymous.fetch('/health/ready')).status).toBe(200);
    await gone.close();
    const answer = await lost.anonymous.fetch('/health/ready');
    expect([answer.status, await answer.json()]).toMatchObject([503, { ready: false, database: 'unreachable' }]);
    expect((await lost.anonymous.fetch('/health/live')).status).toBe(200);
    await lost.close();
  });

  it('counts requests by route and procedures by outcome, with no id or search in any label', async () => {
    const { served, province } = opened();
    const officer = await served.as('officer.vg');
    await officer.api.persons.list.query({ asOf: AS_OF, q: 'Trần Quốc Bảo' });
    await officer.api.persons.get.query({ id: province.people.LEADER, asOf: AS_OF }).catch(() => undefined);
    await officer.fetch(`/api/v1/persons/list?asOf=${AS_OF}&q=${encodeURIComponent('Trần Quốc Bảo')}`);
    await officer.fetch('/api/trpc/no.such-thing');
    const text = await (await served.anonymous.fetch('/metrics')).text();
    expect(text).toContain('noivu_procedure_calls_total{procedure="persons.list",code="OK"} 2');
    expect(text).toContain('noivu_procedure_calls_total{procedure="persons.get",code="NOT_FOUND"} 1');
    expect(text).toContain('noivu_procedure_calls_total{procedure="unknown",code="NOT_FOUND"} 1');
    expect(text).toMatch(
      /noivu_http_request_duration_seconds_count\{method="GET",route="\/api\/trpc\/:path",status="200"\} [1-9]/,
    );
    expect(text).toMatch(
      /noivu_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/persons\/list",status="200"\} 1/,
    );
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toMatch(/Tr%|Trần|[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('has no metrics unless they are asked for', async () => {
    const { province } = opened();
    expect((await province.anonymous.fetch('/metrics')).status).toBe(404);
  });

  it('logs every request and failure without personal data', async () => {
    const { served, province } = opened();
    lines.length = 0;
    const officer = await served.as('officer.vg');
    await officer.api.persons.list.query({ asOf: AS_OF, q: 'Trần Quốc Bảo' });
    await officer.fetch(`/api/exports/persons.xlsx?asOf=${AS_OF}&q=Bao`).then((response) => response.arrayBuffer());
    await officer.fetch(`/api/imports/${province.people.DUE}/errors.xlsx`);
    failure = Object.assign(new Error('duplicate key: Key ("citizenId")=(033085000001) of Trần Quốc Bảo exists'), {
      detail: 'Key ("citizenId")=(033085000001) already exists.',
      code: '23505',
    });
    const failed = await officer.fetch('/api/v1/session/current');
    failure = undefined;
    expect(failed.status).toBe(500);
    expect(JSON.stringify(await failed.json())).not.toMatch(/citizenId|033085/);

    await vi.waitFor(() =>
      expect(lines.filter((line) => line.includes('request completed')).length).toBeGreaterThanOrEqual(5),
    );
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries.map(({ req }) => (req as { path?: string } | undefined)?.path)).toEqual(
      expect.arrayContaining(['/api/trpc/persons.list', '/api/exports/persons.xlsx', '/api/imports/:id/errors.xlsx']),
    );
    const error = entries.find(({ level }) => level === 'error');
    expect(error).toMatchObject({
      reqId: failed.headers.get('x-request-id'),
      err: {
        type: 'Error',
        code: '23505',
        message: 'duplicate key: Key (…)=…',
        stack: expect.stringMatching(/^\s+at /),
      },
    });
    const text = lines.join('');
    for (const secret of [
      'Trần',
      'Tr%E1%BA%A7n',
      'Bảo',
      'q=',
      'input=',
      '033085',
      'officer.vg',
      PASSWORD,
      '127.0.0.1',
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toContain(province.people.DUE);
    expect(text).not.toContain(officer.cookie.split('=')[1]);
  });

  it('sends security headers with everything, and a policy that allows this server only', async () => {
    const { anonymous } = opened().served;
    const { headers } = await anonymous.fetch('/api/docs');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';script-src-attr 'none';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self' data:;connect-src 'self';manifest-src 'self';worker-src 'self';object-src 'none';base-uri 'self';form-action 'self';frame-ancestors 'none'",
    );
    expect(Object.fromEntries(headers)).toMatchObject({
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers.has('x-powered-by')).toBe(false);
    const answer = await anonymous.fetch('/api/v1/session/current');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const plain = await opened().province.anonymous.fetch('/api/docs');
    expect(plain.headers.has('strict-transport-security')).toBe(false);
  });

  it('finishes the request being served before it stops, and takes no new one', async () => {
    const { test, province } = opened();
    const stopping = await serve(test);
    const officer = await stopping.as('officer.vg');
    const lock = await province.database.pool.connect();
    await lock.query('BEGIN');
    await lock.query('LOCK TABLE employment IN ACCESS EXCLUSIVE MODE');
    const running = officer.api.persons.list.query({ asOf: AS_OF });
    const isWaiting = async () => {
      const { rows } = await lock.query('SELECT 1 FROM pg_locks WHERE NOT granted');
      expect(rows.length).toBeGreaterThan(0);
    };
    await vi.waitFor(isWaiting, { timeout: 20_000 });
    const stopped = stopGracefully(stopping.server, { seconds: 60 });
    await vi.waitFor(
      async () =>
        expect(
          await officer.fetch('/health/live').then(
            ({ status }) => status,
            () => 'closed',
          ),
        ).not.toBe(200),
      { timeout: 20_000 },
    );
    await lock.query('COMMIT');
    lock.release();
    expect((await running).total).toBe(9);
    expect(await stopped).toBe(true);
    await expect(officer.fetch('/health/live')).rejects.toThrow();
    await stopping.close();
  });

  it('cuts off what does not end by the deadline', async () => {
    const { test, province } = opened();
    const stopping = await serve(test);
    const officer = await stopping.as('officer.vg');
    const lock = await province.database.pool.connect();
    await lock.query('BEGIN');
    await lock.query('LOCK TABLE employment IN ACCESS EXCLUSIVE MODE');
    const running = officer.api.persons.list.query({ asOf: AS_OF }).then(
      () => 'answered',
      () => 'cut off',
    );
    await vi.waitFor(
      async () => expect((await lock.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rowCount).toBeGreaterThan(0),
      {
        timeout: 20_000,
      },
    );
    expect(await stopGracefully(stopping.server, { seconds: 0.05 })).toBe(false);
    expect(await running).toBe('cut off');
    await lock.query('ROLLBACK');
    lock.release();
    await stopping.close();
  });
});
