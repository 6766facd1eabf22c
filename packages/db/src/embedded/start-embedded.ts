import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { checkClusterVersion, createCluster, readPassword, SUPERUSER } from './cluster.ts';
import { DatabaseStartError } from './database-start-error.ts';
import { toStartError } from './failures.ts';
import { lockFolder } from './folder-lock.ts';
import { findIdentity } from './identity.ts';
import { embeddedInstallation, type PostgresInstallation } from './installation.ts';
import { type DataFolder, dataFolderAt } from './layout.ts';
import { answers, findOrphan, stopServer } from './postmaster.ts';
import { startServerProcess } from './server-process.ts';

/** Cơ sở dữ liệu của noivu trên máy chủ nhúng. */
const DATABASE = 'noivu';

/** Tùy chọn khởi động: `log` gets progress, Vietnamese then English in brackets; `settings` are PostgreSQL parameters; `installation` is the embedded one unless given. */
export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly log?: (line: string) => void;
  readonly settings?: Readonly<Record<string, string>>;
  readonly installation?: PostgresInstallation;
}

/** Máy chủ nhúng đang chạy: `reused` when it was an orphan of an earlier start; `stop()` is a clean shutdown. */
export interface EmbeddedServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly reused: boolean;
  stop(): Promise<void>;
}

/**
 * Khởi động PostgreSQL nhúng trên thư mục dữ liệu: creates the folder at first use, takes over a server that an earlier
 * noivu left running, and listens on 127.0.0.1 on a free port. Throws DatabaseStartError.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = dataFolderAt(resolve(options.dataDir));
  const installation = options.installation ?? embeddedInstallation();
  let unlock: (() => void) | undefined;
  try {
    checkClusterVersion(folder, installation.majorVersion);
    mkdirSync(folder.root, { recursive: true, mode: 0o755 });
    unlock = lockFolder(folder.lock);
    return await startLocked(folder, installation, options, unlock);
  } catch (error) {
    unlock?.();
    throw error instanceof DatabaseStartError ? error : toStartError(folder.root, (error as Error).message, error);
  }
}

async function startLocked(
  folder: DataFolder,
  installation: PostgresInstallation,
  { log, settings = {} }: EmbeddedOptions,
  unlock: () => void,
): Promise<EmbeddedServer> {
  const identity = findIdentity(folder.cluster);
  if (!existsSync(folder.cluster)) {
    log?.(`Tạo thư mục dữ liệu mới tại ${folder.root} (creating a new data folder)`);
    await createCluster(folder, installation, identity);
  }
  const password = readPassword(folder);
  const urlAt = (port: number, database: string) =>
    `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

  let stopping: Promise<void> | undefined;
  const serverAt = (port: number, pid: number, reused: boolean): EmbeddedServer => ({
    url: urlAt(port, DATABASE),
    port,
    pid,
    reused,
    stop: () => {
      stopping ??= stopServer(folder.cluster, installation, identity).finally(unlock);
      return stopping;
    },
  });

  const orphan = findOrphan(folder.cluster);
  if (orphan) {
    if (await answers(urlAt(orphan.port, 'postgres'), folder.cluster)) {
      log?.(
        `Dùng lại máy chủ PostgreSQL còn chạy từ lần trước, tiến trình ${orphan.pid} (reusing the server left running)`,
      );
      await ensureDatabase(urlAt(orphan.port, 'postgres'));
      return serverAt(orphan.port, orphan.pid, true);
    }
    log?.(`Dừng máy chủ PostgreSQL còn sót, không trả lời, tiến trình ${orphan.pid} (stopping a leftover server)`);
    await stopServer(folder.cluster, installation, identity);
  }

  const { port, child } = await startServerProcess(folder, installation, identity, { jit: 'off', ...settings });
  child.once('exit', (code, signal) => {
    if (stopping) return;
    log?.(`Máy chủ PostgreSQL đã dừng đột ngột, mã ${code ?? signal} (the database server ended unexpectedly)`);
  });
  const server = serverAt(port, child.pid ?? 0, false);
  try {
    await ensureDatabase(urlAt(port, 'postgres'));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(DATABASE)}`);
  } finally {
    await client.end();
  }
}
