import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase } from '@noivu/db';
import { describeDatabases, type TestDatabase } from '@noivu/db/testing';
import { plainDate } from '@noivu/domain/kernel';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { createAuth } from '../../src/auth/auth.ts';
import { buildServer, type ServerOptions } from '../../src/server.ts';
import { type Client, createClient, signIn } from '../fixtures/client.ts';
import { openProvince, type Province } from '../fixtures/province.ts';
import { PASSWORD, type Username } from '../fixtures/users.ts';

export interface Served {
  readonly server: FastifyInstance;
  readonly url: string;
  readonly anonymous: Client;
  as(username: Username): Promise<Client>;
  close(): Promise<void>;
}

/** Một máy chủ nữa trên cơ sở dữ liệu của tỉnh kiểm thử, as the role of the application, with options of its own. */
export async function serve(test: TestDatabase, options: Partial<ServerOptions> = {}): Promise<Served> {
  const database = createDatabase(test.appUrl);
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'noivu-served-'));
  const auth = createAuth({ database, secret: randomUUID() + randomUUID() });
  const today = () => plainDate('2023-01-05');
  const server = await buildServer({ database, auth, today, dataFolder, ...options });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    server,
    url,
    anonymous: createClient(url, ''),
    as: async (username) => createClient(url, (await signIn(url, username, PASSWORD)).cookie),
    async close() {
      await server.close();
      await database.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

export interface Servers {
  readonly province: Province;
  readonly test: TestDatabase;
  readonly served: Served;
}

/** `describe` with a province and one server of these options. */
export function describeServer(
  name: string,
  options: Partial<ServerOptions>,
  tests: (opened: () => Servers) => void,
): void {
  describeDatabases(name, (test) => {
    let opened: Servers | undefined;
    beforeAll(async () => {
      opened = { test: test(), province: await openProvince(test()), served: await serve(test(), options) };
    });
    afterAll(async () => {
      await opened?.served.close();
      await opened?.province.close();
    });
    tests(() => {
      if (!opened) throw new Error('The server is there only within hooks and tests.');
      return opened;
    });
  });
}

/** Máy khách dùng khóa API. */
export function withKey(url: string, token: string): Client & { readonly headers: Record<string, string> } {
  const headers = { authorization: `Bearer ${token}` };
  const client = createClient(url, '', headers);
  return { ...client, headers };
}
