import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { request } from '@playwright/test';
import { PASSWORD } from './fixtures.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const MAIN = path.join(ROOT, 'apps', 'api', 'dist', 'main.js');
const LONGEST_START = 240_000;

/** Waits for the line with the address; rejects with all that was printed when the server ends before it. */
function readAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`The server did not start:\n${printed}`)), LONGEST_START);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /https?:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with ${code}:\n${printed}`));
    });
  });
}

/** Khởi động máy chủ đã dựng on a free port with a data folder of its own; signs the main user in once. */
export default async function startServer(): Promise<() => Promise<void>> {
  for (const built of [MAIN, path.join(ROOT, 'apps', 'admin', 'dist', 'index.html')]) {
    if (!existsSync(built)) throw new Error(`Not built: ${built}. Run the build first (turbo run build).`);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'noivu-e2e-'));
  const { DATABASE_URL: _other, ...environment } = process.env;
  const server = spawn(process.execPath, [MAIN], {
    // One browser asks here as often as a whole office: the limits have tests of their own.
    env: {
      ...environment,
      NOIVU_DATA: path.join(folder, 'data'),
      NOIVU_PORT: '0',
      NOIVU_NO_DEMO: '0',
      NOIVU_RATE_LIMIT: '0',
      NOIVU_RATE_LIMIT_ADDRESS: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const baseURL = await readAddress(server);
    const state = path.join(folder, 'state.json');
    const client = await request.newContext({ baseURL });
    const answer = await client.post('/api/auth/sign-in/username', {
      data: { username: 'quantri', password: PASSWORD },
      headers: { origin: baseURL },
    });
    if (!answer.ok()) throw new Error(`The demonstration user could not sign in: ${answer.status()}`);
    await client.storageState({ path: state });
    await client.dispose();
    process.env.NOIVU_E2E_URL = baseURL;
    process.env.NOIVU_E2E_STATE = state;
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
