import { expect, it } from 'vitest';
import { describeDatabases } from '../testing/index.ts';
import { connectExisting, type DatabaseStartErrorCode } from './index.ts';
import { findFreePort } from './server-process.ts';

const change = (url: string, edit: (url: URL) => void) => {
  const changed = new URL(url);
  edit(changed);
  return changed.href;
};

describeDatabases('connectExisting', (database) => {
  it('accepts a server of version 15 or later', async () => {
    const { url, server } = database();
    expect(await connectExisting(url)).toMatchObject({ url, majorVersion: server === 'debian-15' ? 15 : 18 });
  });

  it.each<[DatabaseStartErrorCode, (url: URL) => void]>([
    ['server-access-denied', (url) => (url.password = 'wrong')],
    ['server-database-missing', (url) => (url.pathname = '/absent')],
  ])('explains %s without the password', async (code, edit) => {
    const { url } = database();
    const failing = connectExisting(change(url, edit));
    await expect(failing).rejects.toMatchObject({ code });
    await expect(failing).rejects.not.toThrow(new URL(url).password);
  });

  it('explains a server that does not answer', async () => {
    const port = await findFreePort();
    const failing = connectExisting(change(database().url, (url) => (url.port = String(port))));
    await expect(failing).rejects.toMatchObject({ code: 'server-unreachable' });
  });
});
