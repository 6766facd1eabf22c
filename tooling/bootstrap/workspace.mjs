// Where things are in this checkout, and how its tools are called. Plain Node: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

/** Thư mục gốc của bản sao mã nguồn. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** Chương trình đã cài trong node_modules. */
export const tool = (name) => join(bin, windows ? `${name}.cmd` : name);

/** Environment of every tool: the installed programs come first, and nothing is reported to anyone. */
export const toolEnvironment = {
  ...env,
  PATH: `${bin}${delimiter}${env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  CHECKPOINT_DISABLE: '1',
};

/** Chạy một chương trình đến khi xong; what it prints on stdout goes to the file descriptor `output`. Gives its exit code. */
export function runTool(name, args, { output = 1, cwd = root } = {}) {
  const { status, error } = spawnSync(tool(name), args, {
    cwd,
    env: toolEnvironment,
    shell: windows,
    stdio: ['inherit', output, 2],
  });
  if (error) throw error;
  return status ?? 130;
}

/** Các gói trong kho: folders with a package.json. */
export function listPackageFolders() {
  return ['apps', 'packages', 'tooling'].flatMap((group) =>
    readdirSync(join(root, group))
      .map((name) => join(root, group, name))
      .filter((folder) => existsSync(join(folder, 'package.json')))
      .sort(),
  );
}

/** Một dòng tiến độ: on stderr, so that the output of a command stays its own. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
