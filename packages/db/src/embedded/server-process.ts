import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { serverEnvironment } from './cluster.ts';
import { isMemoryStillInUse, isPortTaken, toStartError } from './failures.ts';
import { commandAs, type Identity } from './identity.ts';
import type { PostgresInstallation } from './installation.ts';
import type { DataFolder } from './layout.ts';
import { readPostmaster } from './postmaster.ts';

const ATTEMPTS = 10;
const READY_WITHIN_MS = 120_000;
const POLL_MS = 15;
const MEMORY_RELEASE_MS = 500;

/** Máy chủ vừa khởi động: its port, and the child process, which outlives this one when it is killed. */
export interface ServerProcess {
  readonly port: number;
  readonly child: ChildProcess;
}

/** Khởi động máy chủ: listens on 127.0.0.1 only, on a port free at the moment, with its log in a file of the data folder. */
export async function startServerProcess(
  folder: DataFolder,
  installation: PostgresInstallation,
  identity: Identity | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const child = launch(folder, installation, identity, { ...settings, port: String(port) });
    const failure = await waitUntilReady(child, folder.cluster);
    if (failure === undefined) return { port, child };
    const log = readTail(folder.serverLog);
    if (attempt < ATTEMPTS && isPortTaken(log)) continue;
    if (attempt < ATTEMPTS && isMemoryStillInUse(log)) {
      await delay(MEMORY_RELEASE_MS);
      continue;
    }
    throw toStartError(folder.root, log || failure);
  }
}

function launch(
  folder: DataFolder,
  installation: PostgresInstallation,
  identity: Identity | undefined,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  if (existsSync(folder.serverLog)) renameSync(folder.serverLog, `${folder.serverLog}.1`);
  const log = openSync(folder.serverLog, 'w', 0o600);
  if (identity) chownSync(folder.serverLog, identity.uid, identity.gid);
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = commandAs(identity, installation.postgres, ['-D', folder.cluster, ...flags], [folder.cluster]);
  try {
    // A process group of its own: Ctrl+C in the terminal must reach noivu first, which stops the server last.
    return spawn(command.file, command.args, {
      ...command.options,
      cwd: '/',
      detached: true,
      env: serverEnvironment(),
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}

async function waitUntilReady(child: ChildProcess, cluster: string): Promise<string | undefined> {
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended ??= `exit ${code ?? signal}`));
  const deadline = performance.now() + READY_WITHIN_MS;
  while (ended === undefined && performance.now() < deadline) {
    const postmaster = readPostmaster(cluster);
    if (postmaster?.ready && (postmaster.pid === child.pid || process.platform === 'win32')) {
      child.unref();
      return undefined;
    }
    await delay(POLL_MS);
  }
  if (ended === undefined) child.kill('SIGQUIT');
  return ended ?? 'timeout';
}

/** Cổng còn trống: asked of the operating system. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The operating system gave no port.');
  return address.port;
}

function readTail(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(-2000);
  } catch {
    return '';
  }
}
