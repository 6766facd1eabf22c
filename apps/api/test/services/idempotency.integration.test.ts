import { randomUUID } from 'node:crypto';
import { plainDate } from '@noivu/domain/kernel';
import { expect, it } from 'vitest';
import { describeServer } from '../operations/serve.ts';

interface Answer {
  readonly code?: string;
  readonly token?: string;
  readonly batchId?: string;
}

let isBroken = false;

function today() {
  if (isBroken) throw new Error('the clock broke');
  return plainDate('2023-01-05');
}

describeServer('Idempotency-Key', { today }, (opened) => {
  const post = async (key: string | undefined, name: string, path = '/api/v1/services/create') => {
    const { served, province } = opened();
    const administrator = await administratorOf(served);
    const response = await administrator.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
      body: JSON.stringify({ name, unitId: province.units.VG, permissions: ['persons.read'] }),
    });
    const replayed = response.headers.get('idempotency-replayed');
    return { status: response.status, replayed, body: (await response.json()) as Answer };
  };
  let signedIn: ReturnType<ReturnType<typeof opened>['served']['as']> | undefined;
  const administratorOf = (served: ReturnType<typeof opened>['served']) => {
    signedIn ??= served.as('administrator');
    return signedIn;
  };
  const count = async (name: string) =>
    (await opened().province.database.pool.query('SELECT id FROM service_account WHERE name = $1', [name])).rowCount;

  it.each(['/api/v1/services/create', '/api/trpc/services.create'])(
    'gives the same answer without doing it again: %s',
    async (path) => {
      const [key, name] = [randomUUID(), `Một lần ${path}`];
      const first = await post(key, name, path);
      const second = await post(key, name, path);
      expect(first).toMatchObject({ status: 200, replayed: null });
      expect(second).toEqual({ ...first, replayed: 'true' });
      expect(await count(name)).toBe(1);
      await post(randomUUID(), name, path);
      expect(await count(name)).toBe(2);
    },
  );

  it('refuses the key for another body or another procedure, and a malformed key', async () => {
    const key = randomUUID();
    await post(key, 'Lệnh đầu');
    expect(await post(key, 'Lệnh khác')).toMatchObject({
      status: 422,
      body: {
        code: 'idempotency-key-reused',
        type: 'urn:noivu:error:idempotency-key-reused',
        detail: expect.any(String),
      },
    });
    expect(await count('Lệnh khác')).toBe(0);
    const trpc = await post(key, 'Lệnh đầu', '/api/trpc/services.create');
    expect(trpc).toMatchObject({
      status: 422,
      body: { error: { data: { sentence: { code: 'idempotency-key-reused' } } } },
    });
    expect(await post('short', 'Lệnh ba')).toMatchObject({ status: 400, body: { code: 'idempotency-key-malformed' } });
  });

  it('carries out one of many that come at the same time', async () => {
    const [key, name] = [randomUUID(), 'Cùng lúc'];
    const answers = await Promise.all(Array.from({ length: 12 }, () => post(key, name)));
    expect(await count(name)).toBe(1);
    const done = answers.filter(({ status }) => status === 200);
    expect(new Set(done.map(({ body }) => body.token)).size).toBe(1);
    expect(done.filter(({ replayed }) => replayed === null)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [409, 'idempotency-in-progress']),
    );
  });

  it('belongs to its caller, keeps neither key nor answer in the clear, and lasts 24 hours', async () => {
    const { province } = opened();
    const { pool } = province.database;
    const [key, name] = [randomUUID(), 'Bí mật'];
    const { body } = await post(key, name);
    const { rows } = await pool.query(
      `SELECT r.*, round(extract(epoch FROM "expiresAt" - "createdAt")) AS seconds FROM idempotency_record r`,
    );
    expect(rows.every(({ seconds }) => Number(seconds) === 86_400)).toBe(true);
    const all = JSON.stringify(rows) + rows.map((row) => row.body?.toString('latin1')).join();
    expect(all).not.toContain(key);
    expect(all).not.toContain(body.token);

    const reader = await opened().served.as('reader');
    const stolen = await reader.fetch('/api/v1/services/create', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ name, unitId: province.units.VG, permissions: ['persons.read'] }),
    });
    expect(stolen.status).toBe(403);

    await pool.query(`UPDATE idempotency_record SET "expiresAt" = now() - interval '1 second'`);
    expect(await post(key, name)).toMatchObject({ status: 200, replayed: null });
    expect(await count(name)).toBe(2);
  });

  it('lets a command that failed be tried again with the same key', async () => {
    const [key, name] = [randomUUID(), 'Thử lại'];
    isBroken = true;
    const failed = await post(key, name);
    isBroken = false;
    expect(failed).toMatchObject({ status: 500, body: { code: 'internal', requestId: expect.any(String) } });
    expect(await post(key, name)).toMatchObject({ status: 200, replayed: null });
    expect(await count(name)).toBe(1);
  });

  it('after a crash knows from the audit whether the command was carried out', async () => {
    const { pool } = opened().province.database;
    const crash = (requestId?: string) =>
      pool.query(
        `UPDATE idempotency_record SET "completedAt" = NULL, status = NULL, body = NULL,
           "claimedUntil" = now() - interval '1 second', "requestId" = COALESCE($1, "requestId")
         WHERE "createdAt" = (SELECT max("createdAt") FROM idempotency_record)`,
        [requestId ?? null],
      );
    const [key, name] = [randomUUID(), 'Trước khi trả lời'];
    await post(key, name);
    await crash();
    expect(await post(key, name)).toMatchObject({ status: 409, body: { code: 'idempotency-answer-lost' } });
    expect(await count(name)).toBe(1);

    const [other, otherName] = [randomUUID(), 'Trước khi ghi'];
    await post(other, otherName);
    await pool.query('DELETE FROM service_account WHERE name = $1', [otherName]);
    await crash(randomUUID());
    expect(await post(other, otherName)).toMatchObject({ status: 200, replayed: null });
    expect(await count(otherName)).toBe(1);
  });

  it('holds for uploads: by the file, whatever the boundary', async () => {
    const { served, province } = opened();
    const administrator = await administratorOf(served);
    const key = randomUUID();
    const upload = async (text: string) => {
      const form = new FormData();
      form.set('file', new Blob([text]), 'danh-sach.csv');
      const response = await administrator.fetch('/api/imports', {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body: form,
      });
      return { status: response.status, body: (await response.json()) as Answer };
    };
    const first = await upload('Họ tên\nNguyễn Thị Hoa\n');
    expect(first).toMatchObject({ status: 201, body: { batchId: expect.any(String) } });
    expect(await upload('Họ tên\nNguyễn Thị Hoa\n')).toEqual(first);
    expect(await upload('Họ tên\nNguyễn Thị Lan\n')).toMatchObject({ status: 422 });
    const { rows } = await province.database.pool.query('SELECT id FROM import_batch');
    expect(rows).toEqual([{ id: first.body.batchId }]);
  });
});
