import { spawn } from 'node:child_process';
import process from 'node:process';
import { inject } from 'vitest';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Iterable<string>;
  readonly nodeOptions?: readonly string[];
  readonly bundle?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Chạy lệnh đã dựng trong một tiến trình riêng. */
export async function runNoivu(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { input = '', nodeOptions = [], bundle = inject('bundle'), env = {} } = options;
  const child = spawn(process.execPath, [...nodeOptions, bundle, ...args], { env: { PATH: process.env.PATH, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A command that ends without reading its input closes the pipe; that is no fault of the test.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  for (const text of typeof input === 'string' ? [input] : input) {
    if (!child.stdin.write(text)) {
      await new Promise<void>((resolve) => {
        child.stdin.once('drain', resolve);
        child.stdin.once('close', resolve);
      });
    }
  }
  child.stdin.end();
  return { code: await ended, stdout, stderr };
}
