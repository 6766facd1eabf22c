import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseStartError, type EmbeddedServer, startEmbedded } from './index.ts';
import { isProcessAlive } from './processes.ts';

let dataDir: string;
let running: EmbeddedServer[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'noivu-embedded-'));
  chmodSync(dataDir, 0o755);
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  rmSync(dataDir, { recursive: true, force: true });
});

const start = async (log?: (line: string) => void) => {
  const server = await startEmbedded({ dataDir, ...(log ? { log } : {}) });
  running.push(server);
  return server;
};

const query = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};

/** A noivu that starts its server and is then killed, as by a power cut or `kill -9`: its server is an orphan. */
const startInKilledProcess = async (): Promise<{ pid: number; parent: number }> => {
  const script = `import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
    const { pid } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
    process.send(pid); setInterval(() => undefined, 1000);`;
  const file = join(dataDir, 'parent.mts');
  writeFileSync(file, script);
  const tsx = import.meta.resolve('tsx');
  const parent = spawn(process.execPath, ['--import', tsx, file], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [pid] = (await once(parent, 'message')) as [number];
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  return { pid, parent: parent.pid ?? 0 };
};

const killHard = async (pid: number) => {
  process.kill(pid, 'SIGKILL');
  while (isProcessAlive(pid)) await new Promise((resolve) => setImmediate(resolve));
};

const refusal = async (starting: Promise<unknown>): Promise<DatabaseStartError> => {
  const error = await starting.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseStartError);
  return error as DatabaseStartError;
};

describe('startEmbedded', () => {
  it('creates a data folder, stops cleanly, and finds its data again', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    expect(isProcessAlive(first.pid)).toBe(false);
    expect(existsSync(join(dataDir, 'noivu.lock'))).toBe(false);
    const second = await start();
    expect(second.reused).toBe(false);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('listens on this machine only, with a password that only its owner can read', async () => {
    const { url, port } = await start();
    expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    await expect(query(`postgresql://noivu:wrong@127.0.0.1:${port}/noivu`, 'SELECT 1')).rejects.toThrow(/password/);
  });

  it('reuses the server that a killed noivu left running', async () => {
    const orphan = await startInKilledProcess();
    expect(isProcessAlive(orphan.pid)).toBe(true);
    const told: string[] = [];
    const server = await start((line) => told.push(line));
    expect(server).toMatchObject({ reused: true, pid: orphan.pid });
    expect(told.at(-1)).toContain('Dùng lại');
    await server.stop();
    expect(isProcessAlive(orphan.pid)).toBe(false);
  });

  it('stops an orphan that does not answer, and starts a new server on the same data', async () => {
    const orphan = await startInKilledProcess();
    process.kill(orphan.pid, 'SIGSTOP');
    const server = await start();
    expect(server.reused).toBe(false);
    expect(isProcessAlive(orphan.pid)).toBe(false);
    expect(await query(server.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  it('loses nothing that was committed when the server is killed', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n');
    await killHard(first.pid);
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1000 }]);
  });

  it('is not misled by a stale postmaster.pid whose number now belongs to another program', async () => {
    const first = await start();
    await killHard(first.pid);
    await first.stop();
    const pidFile = join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(second.reused).toBe(false);
  });

  it('refuses a data folder that another noivu uses, naming its process', async () => {
    await start();
    const error = await refusal(startEmbedded({ dataDir }));
    expect(error.code).toBe('data-folder-in-use');
    expect(error.text.vi).toContain(String(process.pid));
    expect(error.text.en).toContain(String(process.pid));
  });

  it('takes over the lock of a noivu that is gone', async () => {
    await startInKilledProcess();
    expect(existsSync(join(dataDir, 'noivu.lock'))).toBe(true);
    await expect(start()).resolves.toMatchObject({ reused: true });
  });

  it('refuses the data of another major version and touches nothing', async () => {
    mkdirSync(join(dataDir, 'cluster'));
    writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '14\n');
    const error = await refusal(startEmbedded({ dataDir }));
    expect(error.code).toBe('data-folder-other-version');
    expect(error.text.vi).toContain('PostgreSQL 14');
    expect(readdirSync(dataDir, { recursive: true }).sort()).toEqual(['cluster', join('cluster', 'PG_VERSION')]);
  });

  it('refuses a folder that is not one of its own and touches nothing', async () => {
    mkdirSync(join(dataDir, 'cluster'));
    writeFileSync(join(dataDir, 'cluster', 'letter.txt'), 'x');
    expect((await refusal(startEmbedded({ dataDir }))).code).toBe('data-folder-damaged');
    expect(readdirSync(dataDir)).toEqual(['cluster']);
  });

  it('repeats a first start that was interrupted', async () => {
    mkdirSync(join(dataDir, 'cluster.new'));
    writeFileSync(join(dataDir, 'cluster.new', 'PG_VERSION'), '18\n');
    await start();
    expect(existsSync(join(dataDir, 'cluster.new'))).toBe(false);
  });

  it('says that the password file is missing, and leaves the data alone', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'password'));
    expect((await refusal(startEmbedded({ dataDir }))).code).toBe('password-missing');
    expect(existsSync(join(dataDir, 'noivu.lock'))).toBe(false);
  });
});
