import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { run } from './cluster.ts';
import { DatabaseStartError } from './database-start-error.ts';
import { commandAs, type Identity } from './identity.ts';
import type { PostgresInstallation } from './installation.ts';
import { isProcessAlive, readCommandLine } from './processes.ts';

/** Điều máy chủ ghi về mình trong postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** Đọc postmaster.pid: undefined when there is none, or when it is not written to the end yet. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const [pid, , , port, , , , status] = readFileSync(pidFile(cluster), 'utf8').split('\n');
    if (!pid) return undefined;
    return { pid: Math.abs(Number(pid)), port: Number(port ?? 0), ready: status?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * Máy chủ mồ côi: the server of this data folder that still runs although the noivu that started it is gone. A file left by
 * a killed server is removed, also when its process number now belongs to some other program.
 */
export function findOrphan(cluster: string): Postmaster | undefined {
  const postmaster = readPostmaster(cluster);
  if (!postmaster) return undefined;
  if (isProcessAlive(postmaster.pid) && runsCluster(postmaster.pid, cluster)) return postmaster;
  rmSync(pidFile(cluster), { force: true });
  return undefined;
}

function runsCluster(pid: number, cluster: string): boolean {
  const commandLine = readCommandLine(pid);
  // Where the command line cannot be read, PostgreSQL's own check of the file decides at the start.
  return commandLine === '' || (commandLine.includes('postgres') && commandLine.includes(cluster));
}

/** Máy chủ có trả lời không: true when it accepts this password and really serves this data folder. */
export async function answers(url: string, cluster: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000, query_timeout: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A suspended process (Ctrl+Z in an earlier terminal) takes no other signal until it goes on. */
function wake(pid: number): void {
  if (process.platform !== 'win32') process.kill(pid, 'SIGCONT');
}

/** Dừng máy chủ: a clean fast shutdown; when that does not end it in time, an immediate one (recovered at the next start). */
export async function stopServer(
  cluster: string,
  installation: PostgresInstallation,
  identity: Identity | undefined,
): Promise<void> {
  for (const [mode, seconds] of [
    ['fast', '60'],
    ['immediate', '15'],
  ] as const) {
    const postmaster = readPostmaster(cluster);
    if (!postmaster || !isProcessAlive(postmaster.pid)) return;
    wake(postmaster.pid);
    const args = ['stop', '--wait', `--mode=${mode}`, `--timeout=${seconds}`, `--pgdata=${cluster}`];
    const { code } = await run(commandAs(identity, installation.pgCtl, args, [cluster]));
    if (code === 0) return;
  }
  const pid = readPostmaster(cluster)?.pid;
  if (pid === undefined || !isProcessAlive(pid)) return;
  throw new DatabaseStartError('orphan-not-stopped', {
    vi: `Máy chủ PostgreSQL của thư mục dữ liệu ${cluster} (số hiệu tiến trình ${pid}) không trả lời và không dừng được. Hãy dừng tiến trình ấy rồi chạy lại.`,
    en: `The PostgreSQL server of the data folder ${cluster} (process ${pid}) does not answer and could not be stopped. Stop that process and start again.`,
  });
}
