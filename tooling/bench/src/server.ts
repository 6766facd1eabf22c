import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './root.ts';

export interface RunningServer {
  readonly address: string;
  readonly startedIn: number;
  readonly seededIn: number | undefined;
  /** Highest resident memory of the server process so far, bytes (Linux; 0 elsewhere). */
  peakMemory(): number;
  /** Starts counting the peak anew. */
  resetPeak(): void;
  stop(): Promise<void>;
}

function readPeak(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Starts the built server as `npm start` does, on a data folder of its own, and waits for its address. */
export async function startServer(folder?: string): Promise<RunningServer & { readonly folder: string }> {
  const data = folder ?? mkdtempSync(path.join(os.tmpdir(), 'noivu-bench-'));
  const start = Date.now();
  let seedingFrom: number | undefined;
  let seededIn: number | undefined;
  const child: ChildProcess = spawn(
    process.execPath,
    ['--expose-gc', path.join(ROOT, 'apps', 'api', 'dist', 'main.js')],
    {
      env: {
        ...process.env,
        NOIVU_DATA: data,
        NOIVU_PORT: '0',
        NOIVU_RATE_LIMIT: '0',
        NOIVU_RATE_LIMIT_ADDRESS: '0',
        DATABASE_URL: undefined,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      output += text;
      if (seedingFrom === undefined && /trình diễn|seed/i.test(text)) seedingFrom = Date.now();
      const found = /http:\/\/[\d.]+:\d+/.exec(output);
      if (found) {
        if (seedingFrom !== undefined) seededIn = Date.now() - seedingFrom;
        resolve(found[0]);
      }
    });
    child.once('exit', (code) => reject(new Error(`server ended with ${code}\n${output}`)));
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('the server has no process id');
  return {
    folder: data,
    address,
    startedIn: Date.now() - start,
    seededIn,
    peakMemory: () => readPeak(pid),
    resetPeak() {
      try {
        // Linux: 5 resets the high-water mark of resident memory.
        writeFileSync(`/proc/${pid}/clear_refs`, '5');
      } catch {}
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          if (!folder) rmSync(data, { recursive: true, force: true });
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}
