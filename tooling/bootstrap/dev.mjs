// npm run dev: API và giao diện, tự nạp lại khi mã nguồn đổi.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, runTool, say, tool, toolEnvironment } from './workspace.mjs';

await ensureInstalled();
if (runTool('turbo', ['run', 'generate', '--output-logs=errors-only'], { output: 2 }) !== 0) process.exit(1);
say('API: nạp lại bằng tsx; giao diện: vite. Ctrl+C để dừng cả hai (stops both).');

const admin = join(root, 'apps', 'admin');
const children = [
  start(tool('tsx'), ['watch', '--clear-screen=false', 'src/main.ts'], join(root, 'apps', 'api')),
  start('vite', [], admin),
];

// The terminal sends Ctrl+C to both; other signals are passed on. When one of them ends, so does the other.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => stopAll());
const codes = await Promise.all(
  children.map(
    (child) =>
      new Promise((resolve) => {
        child.on('exit', (code) => {
          stopAll();
          resolve(code ?? 0);
        });
      }),
  ),
);
process.exitCode = Math.max(...codes);

function start(file, args, cwd) {
  const path = `${join(cwd, 'node_modules', '.bin')}${delimiter}${toolEnvironment.PATH}`;
  return spawn(file, args, {
    cwd,
    env: { ...toolEnvironment, PATH: path },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
}

function stopAll() {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
}
