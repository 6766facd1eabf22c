import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type {} from './global-setup.ts';
import { copyTemplate, type TestDatabase, type TestServerKind } from './test-servers.ts';

/**
 * Cơ sở dữ liệu riêng, đã di trú và còn trống, cho một tệp kiểm thử. Only in vitest projects whose `globalSetup` is
 * `@noivu/db/testing/global-setup`. `server` defaults to the first one of the run.
 */
export async function startTestDatabase({ server }: { server?: TestServerKind } = {}): Promise<TestDatabase> {
  const servers = inject('noivuTestServers');
  const chosen = servers.find(({ kind }) => kind === (server ?? servers[0]?.kind));
  if (!chosen) throw new Error(`Test server ${server ?? ''} does not run; this run has: ${servers.map((s) => s.kind)}`);
  return copyTemplate(chosen, `test_${randomUUID().replaceAll('-', '')}`);
}

/**
 * `describe` một lần cho mỗi loại máy chủ của lượt chạy: the tests get a database of their own through `database()`, which
 * is there from the first hook on.
 */
export function describeDatabases(name: string, tests: (database: () => TestDatabase) => void): void {
  const kinds = inject('noivuTestServers').map(({ kind }) => kind);
  describe.each(kinds)(`${name} [%s]`, (server) => {
    let opened: TestDatabase | undefined;
    beforeAll(async () => {
      opened = await startTestDatabase({ server });
    });
    afterAll(() => opened?.close());
    tests(() => {
      if (!opened) throw new Error('The test database is there only within hooks and tests.');
      return opened;
    });
  });
}
