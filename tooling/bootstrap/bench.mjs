// npm run bench: cài đặt, dựng, rồi đo tốc độ (tooling/bench).
import { buildPackages } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runTool, say } from './workspace.mjs';

await ensureInstalled();
say('Dựng phần mềm trước khi đo (building before measuring) …');
buildPackages('@noivu/api', '@noivu/admin');
process.exitCode = runTool('tsx', ['tooling/bench/src/main.ts', ...process.argv.slice(2)]);
