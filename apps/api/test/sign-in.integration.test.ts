import { expect, it } from 'vitest';
import { createClient } from './fixtures/client.ts';
import { describeProvince } from './fixtures/describe-province.ts';
import { PASSWORD } from './fixtures/users.ts';

describeProvince('đăng nhập', (province) => {
  it('gives a session cookie that scripts and other sites cannot use', async () => {
    const { status, setCookie } = await province().trySignIn('administrator', PASSWORD);
    expect(status).toBe(200);
    expect(setCookie).toMatch(/^noivu\.session_token=/);
    expect(setCookie).toMatch(/; HttpOnly/);
    expect(setCookie).toMatch(/; SameSite=Lax/);
  });

  it('takes the user name in any case', async () => {
    expect((await province().trySignIn('OFFICER.VG', PASSWORD)).status).toBe(200);
  });

  it('knows the user and the grants of a session', async () => {
    const { api } = await province().as('officer.vg');
    const { user, today, asOf } = await api.session.current.query();
    expect(user).toMatchObject({
      username: 'officer.vg',
      grants: [{ role: 'unit_officer', unitName: 'Huyện Văn Giang', field: null }],
    });
    expect(user?.permissions).toContain('pay.export');
    expect(user?.permissions).not.toContain('audit.read');
    expect([today, asOf]).toEqual(['2023-01-05', '2023-01-05']);
  });

  it('ends the session at sign-out, on the server too', async () => {
    const { cookie } = await province().trySignIn('reader', PASSWORD);
    const client = createClient(province().url, cookie);
    const current = async () => (await client.api.session.current.query()).user;
    expect(await current()).toMatchObject({ username: 'reader' });
    const headers = { origin: province().url, 'content-type': 'application/json' };
    const signedOut = await client.fetch('/api/auth/sign-out', { method: 'POST', headers, body: '{}' });
    expect(signedOut.status).toBe(200);
    expect(await current()).toBeNull();
  });

  it('answers a wrong password and an unknown user alike, up to and into the lock', async () => {
    const answers = async (username: string) => {
      const list = [];
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const { status, body, setCookie } = await province().trySignIn(username, 'sai-mat-khau-1');
        expect(setCookie).toBe('');
        list.push([status, body.code, body.message]);
      }
      return list;
    };
    const known = await answers('guessed');
    expect(known.map(([status]) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await answers('nobody.of-this-name')).toEqual(known);
  });

  it('refuses the right password too while the account is locked, and takes it when 15 minutes are over', async () => {
    const { database } = province();
    const locked = await province().trySignIn('guessed', PASSWORD);
    expect(locked).toMatchObject({ status: 429, body: { code: 'ACCOUNT_LOCKED' }, cookie: '' });
    expect(locked.body.message).toContain('15 phút');
    const minutes = (new Date(locked.body.lockedUntil ?? '').getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(13);
    expect(minutes).toBeLessThanOrEqual(15);

    await database.pool.query(
      `UPDATE "user" SET "lockedUntil" = now() - interval '1 second' WHERE username = 'guessed'`,
    );
    expect((await province().trySignIn('guessed', PASSWORD)).status).toBe(200);
    const user = await database.prisma.user.findUniqueOrThrow({ where: { username: 'guessed' } });
    expect([user.failedLogins, user.lockedUntil]).toEqual([0, null]);
  });

  it('lets no more than five guesses through when they come in parallel', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => province().trySignIn('raced', `sai-mat-khau-${index}`)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429, 429, 429, 429]);
  });

  it('tells a disabled account only to who knows its password, and ends its sessions', async () => {
    expect((await province().trySignIn('disabled', 'sai-mat-khau-1')).status).toBe(401);
    const right = await province().trySignIn('disabled', PASSWORD);
    expect(right).toMatchObject({ status: 403, body: { code: 'ACCOUNT_DISABLED' }, cookie: '' });

    const { prisma } = province().database;
    await prisma.user.update({ where: { username: 'disabled' }, data: { disabledAt: null } });
    const { cookie } = await province().trySignIn('disabled', PASSWORD);
    const { session } = createClient(province().url, cookie).api;
    expect((await session.current.query()).user).not.toBeNull();
    await prisma.user.update({ where: { username: 'disabled' }, data: { disabledAt: new Date() } });
    expect((await session.current.query()).user).toBeNull();
  });

  it.each(['sign-up/email', 'sign-in/email', 'is-username-available', 'request-password-reset', 'update-user'])(
    'has no way in by /api/auth/%s',
    async (path) => {
      const response = await fetch(`${province().url}/api/auth/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: 'administrator', email: 'administrator@example.com', password: PASSWORD }),
      });
      expect(response.status).toBe(404);
    },
  );

  it.each([
    ['/api/auth/sign-in/username', { origin: 'https://example.com' }],
    ['/api/auth/sign-out', { origin: 'null' }],
    ['/api/trpc/session.current', { 'sec-fetch-site': 'cross-site' }],
    ['/api/imports', { origin: 'https://example.com' }],
  ])('refuses a POST to %s from another site', async (path, headers) => {
    const { cookie } = await province().as('administrator');
    const response = await fetch(province().url + path, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', ...(headers as Record<string, string>) },
      body: JSON.stringify({ username: 'administrator', password: PASSWORD }),
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'foreign-origin', vi: expect.stringContaining('trang khác') });
  });
});
