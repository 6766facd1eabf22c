import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import { DatabaseStartError } from './database-start-error.ts';

/** Người chạy máy chủ: the user and group that run PostgreSQL; undefined means this process's own. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** Cách gọi một chương trình: what to give to `spawn`, already under the right identity. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: { readonly uid?: number; readonly gid?: number };
}

const isRoot = () => process.getuid?.() === 0;

/**
 * PostgreSQL từ chối chạy bằng root: when this process is root, the owner of the data folder runs the server, and a new
 * data folder gets the user `postgres`, which is created when the machine has none.
 */
export function findIdentity(dataFolder: string): Identity | undefined {
  if (!isRoot()) return undefined;
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  return readUser('postgres') ?? createPostgresUser() ?? readUser('nobody');
}

function createPostgresUser(): Identity | undefined {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  return readUser('postgres');
}

function readUser(name: string): Identity | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/**
 * Gọi chương trình của PostgreSQL bằng người chạy máy chủ. Root's home is closed to other users, so a checkout there would
 * be out of reach: then the capability to pass closed folders is kept for the server, by `setpriv`.
 */
export function commandAs(
  identity: Identity | undefined,
  file: string,
  args: readonly string[],
  needs: string[],
): Command {
  if (!identity) return { file, args, options: {} };
  const closed = [file, ...needs].map((path) => findClosedFolder(path, identity)).find((path) => path !== undefined);
  if (closed === undefined) return { file, args, options: identity };
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  if (!setpriv) {
    throw new DatabaseStartError('folder-unreachable', {
      vi: `PostgreSQL không chạy bằng root, còn thư mục ${closed} thì người dùng khác không vào được. Hãy chuyển noivu ra ngoài thư mục ấy, hoặc chạy bằng người dùng thường, hoặc đặt DATABASE_URL.`,
      en: `PostgreSQL does not run as root, and the folder ${closed} is closed to other users. Move noivu out of that folder, run it as an ordinary user, or set DATABASE_URL.`,
    });
  }
  const keep = '+dac_override';
  const flags = [`--reuid=${identity.uid}`, `--regid=${identity.gid}`, '--clear-groups'];
  return {
    file: setpriv,
    args: [...flags, `--inh-caps=${keep}`, `--ambient-caps=${keep}`, file, ...args],
    options: {},
  };
}

function findClosedFolder(path: string, { uid, gid }: Identity): string | undefined {
  const root = parse(resolve(path)).root;
  for (let folder = dirname(resolve(path)); folder !== root; folder = dirname(folder)) {
    if (!existsSync(folder)) continue;
    const { uid: owner, gid: group, mode } = statSync(folder);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return folder;
  }
  return undefined;
}
