import { expect, it } from 'vitest';
import type { Permission } from '../../src/access/permissions.ts';
import { refusalOf } from '../fixtures/client.ts';
import { AS_OF } from '../fixtures/province.ts';
import { describeServer, type Servers, withKey } from '../operations/serve.ts';

describeServer('tài khoản dịch vụ', {}, (opened) => {
  const create = async (
    { served, province }: Servers,
    permissions: Permission[],
    more: { validDays?: number } = {},
  ) => {
    const { api } = await served.as('administrator');
    const input = { name: 'Cổng tiền lương', unitId: province.units.VG, permissions, ...more };
    return api.services.create.mutate(input as Parameters<typeof api.services.create.mutate>[0]);
  };

  it('gives a key that calls within its permissions and its subtree, on every kind of route', async () => {
    const { served, province } = opened();
    const { token } = await create(opened(), ['persons.read', 'persons.export']);
    expect(token).toMatch(/^nvk_[\w-]{43}$/);
    const client = withKey(served.url, token);

    const list = await client.api.persons.list.query({ asOf: AS_OF, limit: 200 });
    expect(list.total).toBe(9);
    const rest = await client.fetch(`/api/v1/persons/list?asOf=${AS_OF}&limit=200`);
    expect([rest.status, await rest.json()]).toEqual([200, list]);
    expect((await client.fetch(`/api/exports/persons.xlsx?asOf=${AS_OF}`)).status).toBe(200);

    const foreign = client.api.persons.get.query({ id: province.people.OTHER_DISTRICT, asOf: AS_OF });
    expect((await refusalOf(foreign)).code).toBe('NOT_FOUND');
    const due = client.api.pay.stepIncreasesDue.query({ asOf: AS_OF, from: '2023-01-01', to: '2023-04-01' });
    expect((await refusalOf(due)).code).toBe('FORBIDDEN');
    expect((await refusalOf(client.api.services.list.query())).code).toBe('FORBIDDEN');
    expect((await client.fetch('/api/imports', { method: 'POST' })).status).toBe(403);
    const person = await client.api.persons.get.query({ id: province.people.DUE, asOf: AS_OF });
    expect(person.citizenId).toBeNull();
  });

  it('keeps the hash only, the last use, and the name of the service in the audit', async () => {
    const { served, province } = opened();
    const key = await create(opened(), ['persons.read', 'persons.export']);
    const { pool } = province.database;
    const stored = await pool.query('SELECT k.*, s.* FROM api_key k JOIN service_account s ON s.id = k."serviceId"');
    expect(JSON.stringify(stored.rows)).not.toContain(key.token.slice(12));
    const lastUse = async () =>
      (await pool.query('SELECT "lastUsedAt" FROM api_key WHERE id = $1', [key.keyId])).rows[0].lastUsedAt;
    expect(await lastUse()).toBeNull();
    const exported = await withKey(served.url, key.token).fetch(`/api/exports/persons.xlsx?asOf=${AS_OF}`);
    await exported.arrayBuffer();
    expect(await lastUse()).toBeInstanceOf(Date);
    const events = await pool.query('SELECT "actorName", action FROM audit_event WHERE "actorId" = $1', [
      `service:${key.serviceId}`,
    ]);
    expect(events.rows).toEqual([{ actorName: 'Cổng tiền lương', action: 'persons.export' }]);
    const audit = await pool.query('SELECT * FROM audit_event WHERE action = $1', ['services.create']);
    expect(JSON.stringify(audit.rows)).not.toContain(key.token.slice(12));
  });

  it('refuses an unknown, an expired and a revoked key, even beside a good cookie', async () => {
    const { served, province } = opened();
    const administrator = await served.as('administrator');
    const key = await create(opened(), ['persons.read'], { validDays: 1 });
    const call = (token: string, cookie = '') =>
      served.anonymous.fetch(`/api/v1/persons/list?asOf=${AS_OF}`, {
        headers: { authorization: `Bearer ${token}`, ...(cookie ? { cookie } : {}) },
      });
    expect((await call(key.token)).status).toBe(200);
    const unknown = await call(`nvk_${'x'.repeat(43)}`, administrator.cookie);
    expect(unknown.status).toBe(401);

    const setEnd = (end: string) =>
      province.database.pool.query(`UPDATE api_key SET "expiresAt" = now() + $2::interval WHERE id = $1`, [
        key.keyId,
        end,
      ]);
    await setEnd('-1 millisecond');
    expect((await call(key.token)).status).toBe(401);
    await setEnd('1 day');
    expect((await call(key.token)).status).toBe(200);

    const after = await administrator.api.services.revoke.mutate({
      id: key.serviceId,
      keyId: key.keyId,
      reason: 'Lộ khóa',
    });
    expect(after).toMatchObject({ revokedAt: null, keys: [{ prefix: key.prefix, revokedAt: expect.any(String) }] });
    expect((await call(key.token)).status).toBe(401);

    const second = await administrator.api.services.issueKey.mutate({ id: key.serviceId });
    expect((await call(second.token)).status).toBe(200);
    await administrator.api.services.revoke.mutate({ id: key.serviceId });
    expect((await call(second.token)).status).toBe(401);
    const again = await refusalOf(administrator.api.services.issueKey.mutate({ id: key.serviceId }));
    expect(again.code).toBe('CONFLICT');
  });

  it('is for the system administrator, within the scope of the role and of the giver', async () => {
    const { served, province } = opened();
    const input = { name: 'Dịch vụ thử', unitId: province.units.VG, permissions: ['persons.read'] as ['persons.read'] };
    for (const username of ['officer.vg', 'reader', 'no-grant'] as const) {
      const { api } = await served.as(username);
      expect((await refusalOf(api.services.create.mutate(input))).code).toBe('FORBIDDEN');
      expect((await refusalOf(api.services.list.query())).code).toBe('FORBIDDEN');
    }
    const { api } = await served.as('administrator');
    const tooMuch = api.services.create.mutate({ ...input, permissions: ['services.administer'] as never });
    expect(await refusalOf(tooMuch)).toMatchObject({ code: 'BAD_REQUEST', vi: expect.stringContaining('không giao') });
    const key = await api.services.create.mutate(input);
    const wider = api.services.issueKey.mutate({ id: key.serviceId, permissions: ['pay.read'] });
    expect(await refusalOf(wider)).toMatchObject({ code: 'BAD_REQUEST', vi: expect.stringContaining('rộng hơn') });
    const unknown = api.services.create.mutate({ ...input, unitId: '00000000-0000-4000-8000-000000000000' });
    expect((await refusalOf(unknown)).code).toBe('NOT_FOUND');
    const { rows } = await api.services.list.query();
    expect(rows.find(({ id }) => id === key.serviceId)).toMatchObject({
      name: 'Dịch vụ thử',
      keys: [{ expired: false }],
    });
  });

  it('lets an administrator of a district give nothing outside it', async () => {
    const { served, province } = opened();
    const { pool } = province.database;
    const { rows } = await pool.query(`SELECT id FROM "user" WHERE username = 'no-grant'`);
    await pool.query(
      `INSERT INTO role_grant (id, "userId", role, "unitId") VALUES (gen_random_uuid(), $1, 'system_administrator', $2)`,
      [rows[0].id, province.units.VG],
    );
    try {
      const { api } = await served.as('no-grant');
      const give = (unitId: string) =>
        api.services.create.mutate({ name: 'Dịch vụ của huyện', unitId, permissions: ['persons.read'] });
      expect((await refusalOf(give(province.units.T))).code).toBe('NOT_FOUND');
      expect((await refusalOf(give(province.units.AT))).code).toBe('NOT_FOUND');
      const own = await give(province.units.VG);
      const listed = await api.services.list.query();
      expect(new Set(listed.rows.map(({ unitId }) => unitId))).toEqual(new Set([province.units.VG]));
      expect(listed.rows.map(({ id }) => id)).toContain(own.serviceId);
    } finally {
      await pool.query('DELETE FROM role_grant WHERE "userId" = $1', [rows[0].id]);
    }
  });
});
