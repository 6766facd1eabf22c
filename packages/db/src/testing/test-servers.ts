import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { embeddedInstallation, findDebianInstallation, startEmbedded } from '../embedded/index.ts';
import { migrate } from '../migrate/index.ts';
import { prepareAppRole } from '../roles/index.ts';

/** Loại máy chủ kiểm thử: the embedded PostgreSQL, and Debian's 15 when it is installed. */
export type TestServerKind = 'embedded' | 'debian-15';

/** Một máy chủ kiểm thử đang chạy: `url` is its migrated template database, to which no test connects. */
export interface TestServer {
  readonly kind: TestServerKind;
  readonly url: string;
  /** The same database, as the role of the application. */
  readonly appUrl: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Throw-away data: speed before safety. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
};

/**
 * Các loại máy chủ để kiểm thử: those named in `requested` ("embedded,debian-15"), else the embedded one and Debian's 15
 * when the machine has it. Throws when a requested one is unknown or not installed.
 */
export function listTestServerKinds(requested: string | undefined): TestServerKind[] {
  if (!requested) return findDebianInstallation(15) ? ['embedded', 'debian-15'] : ['embedded'];
  return requested.split(',').map((name) => {
    const kind = name.trim();
    if (kind !== 'embedded' && kind !== 'debian-15') throw new Error(`Unknown test server: ${kind}`);
    if (kind === 'debian-15' && !findDebianInstallation(15))
      throw new Error('PostgreSQL 15 of Debian is not installed.');
    return kind;
  });
}

/** Khởi động một máy chủ kiểm thử có cơ sở dữ liệu mẫu đã di trú; its folder is deleted by `stop()`. */
export async function startTestServer(kind: TestServerKind): Promise<TestServer> {
  const installation = kind === 'embedded' ? embeddedInstallation() : findDebianInstallation(15);
  if (!installation) throw new Error(`Test server ${kind} is not installed.`);
  const dataDir = mkdtempSync(join(tmpdir(), 'noivu-test-'));
  chmodSync(dataDir, 0o755);
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const server = await startEmbedded({ dataDir, installation, settings: SETTINGS });
    let appUrl: string;
    try {
      await migrate(server.url);
      const passwordFile = join(dataDir, 'app-password');
      appUrl = await prepareAppRole({ ownerUrl: server.url, passwordFile, mayReplacePassword: true });
    } catch (error) {
      await server.stop();
      throw error;
    }
    return { kind, url: server.url, appUrl, pid: server.pid, stop: () => server.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Cơ sở dữ liệu riêng của một tệp kiểm thử: migrated and empty; `close()` drops it. */
export interface TestDatabase {
  readonly server: TestServerKind;
  /** As the owner of the tables, whom row-level security does not limit. */
  readonly url: string;
  /** As the role that the server runs requests with. */
  readonly appUrl: string;
  close(): Promise<void>;
}

/** Sao cơ sở dữ liệu mẫu thành `name`: takes a fraction of a second. One copy at a time, as PostgreSQL demands. */
export async function copyTemplate(
  server: Pick<TestServer, 'kind' | 'url' | 'appUrl'>,
  name: string,
): Promise<TestDatabase> {
  const template = new URL(server.url);
  const source = template.pathname.slice(1);
  await maintain(server.url, async (client) => {
    await client.query('SELECT pg_advisory_lock(1)');
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(source)}`);
  });
  const copyOf = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const close = () =>
    maintain(server.url, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
    });
  return { server: server.kind, url: copyOf(server.url), appUrl: copyOf(server.appUrl), close };
}

async function maintain(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
