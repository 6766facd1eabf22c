// npm start: cài đặt, dựng, rồi chạy máy chủ đến khi Ctrl+C.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPackages } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root, say } from './workspace.mjs';

await ensureInstalled();
say('Dựng phần mềm, chỉ những gì đã thay đổi (building what changed) …');
buildPackages('@noivu/api', '@noivu/admin');

// The server runs in this very process, so that none is left behind. Ctrl+C reaches it from the terminal and once more
// through npm: it stops cleanly at the first signal, and a listener that stays keeps the second from killing it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
process.on('SIGHUP', () => process.kill(process.pid, 'SIGTERM'));
process.setSourceMapsEnabled(true);

say('Khởi động máy chủ (starting the server) …');
const main = join(root, 'apps', 'api', 'dist', 'main.js');
process.argv = [process.execPath, main, ...process.argv.slice(2)];
await import(pathToFileURL(main).href);
