// Một bước kiểm tra: runs its commands, shows what they print, and counts the tests they report.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root, tool, toolEnvironment } from './workspace.mjs';

/** "Tests  1 failed | 15 passed (16)" (vitest) and "  12 passed (3.4s)" (Playwright), after turbo's name of the package. */
const VITEST = /\bTests\s+(.*\d+ (?:passed|failed).*)/;
const PLAYWRIGHT = /^(?:\S+:\s)?\s*\d+ (?:passed|failed|flaky)(?: \(.*\))?\s*$/;

/** Chạy một bước. A stage without tests counts as one; a failed stage has at least one failure. */
export async function runStage({ name, commands }) {
  const start = performance.now();
  const counts = { passed: 0, failed: 0 };
  let ok = true;
  for (const [file, args] of commands) {
    const code = await run(file, args, (line) => count(line, counts));
    ok &&= code === 0;
  }
  if (ok && counts.passed + counts.failed === 0) counts.passed = 1;
  if (!ok && counts.failed === 0) counts.failed = 1;
  return { name, ok, ...counts, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

/** Đếm kết quả trong một dòng do vitest hoặc Playwright in ra. */
export function count(line, counts) {
  const plain = stripVTControlCharacters(line);
  const summary = VITEST.exec(plain)?.[1] ?? (PLAYWRIGHT.test(plain) ? plain : undefined);
  if (summary === undefined) return;
  for (const [, number, kind] of summary.matchAll(/(\d+) (passed|failed|flaky)/g)) {
    counts[kind === 'failed' ? 'failed' : 'passed'] += Number(number);
  }
}

function run(file, args, onLine) {
  return new Promise((resolve, reject) => {
    const child = spawn(tool(file), args, {
      cwd: root,
      env: toolEnvironment,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      let rest = '';
      from.setEncoding('utf8');
      from.on('data', (text) => {
        to.write(text);
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        lines.forEach(onLine);
      });
      from.on('end', () => onLine(rest));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
