import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseStartError } from './database-start-error.ts';
import { diskFull, toStartError } from './failures.ts';
import { commandAs, type Identity } from './identity.ts';
import type { PostgresInstallation } from './installation.ts';
import type { DataFolder } from './layout.ts';

/** Người dùng quản trị của máy chủ nhúng. */
export const SUPERUSER = 'noivu';

const SPACE_FOR_NEW_CLUSTER = 200 * 1024 * 1024;

/**
 * Kiểm tra phiên bản thư mục dữ liệu: reads only. Throws when the data belong to another major version, or when
 * the folder is not one that noivu made.
 */
export function checkClusterVersion(folder: DataFolder, majorVersion: number): void {
  if (existsSync(join(folder.root, 'PG_VERSION'))) throw damaged(folder.root);
  if (!existsSync(folder.cluster)) return;
  const versionFile = join(folder.cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) throw damaged(folder.cluster);
  const found = readFileSync(versionFile, 'utf8').trim();
  if (found === String(majorVersion)) return;
  throw new DatabaseStartError('data-folder-other-version', {
    vi: `Thư mục dữ liệu ${folder.root} thuộc PostgreSQL ${found}, còn bản đang dùng là PostgreSQL ${majorVersion}. Không có gì bị thay đổi. Hãy chạy lại bản noivu cũ để sao lưu, rồi phục hồi vào một thư mục dữ liệu mới.`,
    en: `The data folder ${folder.root} belongs to PostgreSQL ${found}, but this noivu runs PostgreSQL ${majorVersion}. Nothing was changed. Back it up with the earlier noivu and restore it into a new data folder.`,
  });
}

/** Mật khẩu của thư mục dữ liệu: random, one per folder, readable by its owner only. */
export function readPassword(folder: DataFolder): string {
  try {
    return readFileSync(folder.password, 'utf8').trim();
  } catch (cause) {
    throw new DatabaseStartError(
      'password-missing',
      {
        vi: `Không đọc được tệp mật khẩu ${folder.password} của thư mục dữ liệu. Hãy lấy lại tệp này từ bản sao lưu; dữ liệu vẫn còn nguyên.`,
        en: `The password file ${folder.password} of the data folder cannot be read. Restore that file from a backup; the data is intact.`,
      },
      { cause },
    );
  }
}

/** Tạo thư mục dữ liệu mới: made aside and renamed when complete, so that an interrupted first start is simply repeated. */
export async function createCluster(
  folder: DataFolder,
  installation: PostgresInstallation,
  identity: Identity | undefined,
): Promise<void> {
  const { bavail, bsize } = await statfs(folder.root);
  if (bavail * bsize < SPACE_FOR_NEW_CLUSTER) throw diskFull(folder.root);

  rmSync(folder.newCluster, { recursive: true, force: true });
  mkdirSync(folder.newCluster, { mode: 0o700 });
  writeFileSync(folder.password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (identity) for (const path of [folder.newCluster, folder.password]) chownSync(path, identity.uid, identity.gid);

  const args = [
    `--pgdata=${folder.newCluster}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${folder.password}`,
    '--auth=scram-sha-256',
    ...installation.initdbFlags,
  ];
  const { code, output } = await run(commandAs(identity, installation.initdb, args, [folder.newCluster]));
  if (code !== 0) {
    rmSync(folder.newCluster, { recursive: true, force: true });
    throw toStartError(folder.root, output.slice(-2000));
  }
  renameSync(folder.newCluster, folder.cluster);
}

/** Chạy một chương trình đến khi xong: exit code and everything it wrote. */
export function run({ file, args, options }: ReturnType<typeof commandAs>): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...options,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The server's messages are read here, so they must be in English; PG* settings of the caller must not leak in. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', LC_MESSAGES: 'C' };
}

function damaged(path: string): DatabaseStartError {
  return new DatabaseStartError('data-folder-damaged', {
    vi: `${path} không phải là thư mục dữ liệu do noivu tạo, hoặc thiếu tệp PG_VERSION. Không có gì bị thay đổi. Hãy chọn thư mục dữ liệu khác hoặc phục hồi từ bản sao lưu.`,
    en: `${path} is not a data folder made by noivu, or its PG_VERSION file is missing. Nothing was changed. Choose another data folder or restore a backup.`,
  });
}
