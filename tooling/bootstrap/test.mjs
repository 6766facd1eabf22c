// npm test: cài đặt rồi chạy mọi bước kiểm tra, hoặc những bước được nêu: npm test -- unit lint
import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { ensureInstalled } from './install.mjs';
import { runStage } from './stage.mjs';
import { say } from './workspace.mjs';

const turbo = (task, ...flags) => ['turbo', ['run', task, '--output-logs=full', '--continue', ...flags]];

/** In order; each stage runs whatever became of the ones before it. */
const STAGES = [
  {
    name: 'lint',
    title: 'Quy tắc mã nguồn và ranh giới (lint and boundaries)',
    commands: [
      ['biome', ['check', '.']],
      ['depcruise', ['--config', 'tooling/lint/dependency-cruiser.cjs', 'apps', 'packages', 'tooling']],
    ],
  },
  { name: 'types', title: 'Kiểm tra kiểu (type check)', commands: [turbo('check-types')] },
  { name: 'unit', title: 'Kiểm thử đơn vị (unit tests)', commands: [turbo('test:unit')] },
  {
    name: 'integration',
    title: 'Kiểm thử tích hợp trên PostgreSQL (integration tests)',
    commands: [turbo('test:integration', '--concurrency=1')],
  },
  { name: 'build', title: 'Dựng (build)', commands: [turbo('build')] },
  { name: 'browser', title: 'Kiểm thử trên trình duyệt (browser tests)', commands: [turbo('test:browser')] },
];

const chosen = process.argv.slice(2).map((name) => (name === 'check-types' ? 'types' : name));
const unknown = chosen.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  say(
    `Không có bước (no such stage): ${unknown.join(', ')}. Có (there are): ${STAGES.map(({ name }) => name).join(', ')}`,
  );
  process.exit(64);
}
await ensureInstalled();

const stages = STAGES.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
if (stages.some(({ name }) => name === 'browser') && !existsSync(env.CHROMIUM ?? '/usr/bin/chromium')) {
  say('Không thấy Chromium; hãy cài nó hoặc đặt biến CHROMIUM (no Chromium: install it or set CHROMIUM).');
}
const results = [];
for (const stage of stages) {
  console.log(`\n━━ ${stage.title} ━━`);
  const result = await runStage(stage);
  results.push(result);
  console.log(`${result.ok ? '✓ Đạt (passed)' : '✗ Không đạt (failed)'}: ${stage.name}, ${result.seconds} s`);
}

console.log('\n━━ Tổng hợp (summary) ━━');
for (const { name, ok, passed, failed, seconds } of results) {
  const counts = `${String(passed).padStart(6)} đạt (passed) ${String(failed).padStart(4)} không đạt (failed)`;
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(12)} ${counts} ${seconds.padStart(8)} s`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
