// Cài đặt: brings node_modules up to the lock file, once per change of it. Afterwards no network is needed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listPackageFolders, root, say, tool, toolEnvironment } from './workspace.mjs';

const PNPM = 'pnpm@12.4.2';
const OLDEST_NODE = [20, 19];
const STAMP = join(root, 'node_modules', '.noivu-install');
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|META_FETCH_FAIL/i;
const DISK_FULL = /ENOSPC|no space left/i;

/** Kiểm tra phiên bản Node: ends the process with a clear message when it is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  const oldest = OLDEST_NODE.join('.');
  fail([
    `noivu cần Node ${oldest} trở lên; máy này đang chạy Node ${process.versions.node}. Hãy cài bản mới từ https://nodejs.org.`,
    `noivu needs Node ${oldest} or later; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  ]);
}

/** Bảo đảm đã cài đủ gói: silent and instant when nothing changed since the last installation. */
export async function ensureInstalled() {
  checkNode();
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Cài đặt các gói phụ thuộc, lần đầu mất vài phút (installing dependencies) …');
  const { code, output } = await install();
  if (code !== 0) explainFailure(output);
  writeFileSync(STAMP, wanted);
}

/** What an installation depends on: the lock, the workspace, what each package asks for, and this Node. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc']) hash.update(readFileSync(join(root, file)));
  for (const folder of [root, ...listPackageFolders()]) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { name, dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
    hash.update(JSON.stringify([name, dependencies, devDependencies, optionalDependencies, peerDependencies]));
  }
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  return hash.digest('hex');
}

function install() {
  const [file, before] = existsSync(tool('pnpm')) ? [tool('pnpm'), []] : ['npx', ['-y', PNPM]];
  const flags = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  const child = spawn(file, [...before, ...flags, '--config.confirmModulesPurge=false'], {
    cwd: root,
    env: { ...toolEnvironment, npm_config_update_notifier: 'false', npm_config_fund: 'false' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output = `${output}${chunk}`.slice(-20_000);
      process.stderr.write(chunk);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function explainFailure(output) {
  if (DISK_FULL.test(output)) {
    fail([
      'Ổ đĩa đã đầy, chưa cài đặt xong. Hãy giải phóng khoảng 2 GB rồi chạy lại.',
      'The disk is full; the installation is not complete. Free about 2 GB and run again.',
    ]);
  }
  if (NO_NETWORK.test(output)) {
    fail([
      'Không kết nối được tới kho gói npm. Cần có mạng cho lần cài đặt đầu tiên và sau mỗi lần đổi phiên bản; hãy kiểm tra mạng hoặc proxy rồi chạy lại.',
      'The npm registry cannot be reached. The first installation, and each change of versions, needs the network; check it or the proxy and run again.',
    ]);
  }
  fail(['Cài đặt không thành công; xem thông báo ở trên.', 'The installation failed; see the messages above.']);
}

function fail(lines) {
  say(`\n${lines.join('\n')}\n`);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await ensureInstalled();
