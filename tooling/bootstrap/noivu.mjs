// npm run -s noivu -- ...: dòng lệnh của noivu. Nothing is printed here on stdout; that belongs to the command.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { root, say, toolEnvironment } from './workspace.mjs';

const cli = join(root, 'apps', 'cli');
const bundle = join(cli, 'dist', 'noivu.js');
const generated = join(root, 'packages', 'db', 'src', 'generated');
const SOURCES = [
  'apps/cli/src',
  'apps/cli/package.json',
  'packages/domain/src',
  'packages/db/src',
  'packages/db/prisma',
];

await ensureInstalled();
if (!existsSync(bundle) || SOURCES.some((path) => isNewer(join(root, path), statSync(bundle).mtimeMs))) build();

// npm runs scripts from the root; files named on the command line are meant from where the person is.
if (env.npm_lifecycle_event === 'noivu' && env.INIT_CWD) process.chdir(env.INIT_CWD);
process.argv = [process.execPath, bundle, ...process.argv.slice(2)];
await import(pathToFileURL(bundle).href);

/** A folder's own time counts too: it is what a deleted or renamed file changes. */
function isNewer(path, time) {
  const stat = statSync(path);
  if (stat.mtimeMs > time) return true;
  if (!stat.isDirectory()) return false;
  return readdirSync(path, { withFileTypes: true }).some((entry) => {
    const inner = join(path, entry.name);
    return inner !== generated && isNewer(inner, time);
  });
}

function build() {
  const { scripts, dependencies } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8'));
  if (dependencies['@noivu/db'] && !existsSync(generated)) {
    run(`"${process.execPath}" scripts/generate.mjs`, join(root, 'packages', 'db'));
  }
  run(scripts.build, cli);
}

function run(script, cwd) {
  const path = `${join(cwd, 'node_modules', '.bin')}${delimiter}${toolEnvironment.PATH}`;
  const { status } = spawnSync(script, {
    cwd,
    env: { ...toolEnvironment, PATH: path },
    shell: true,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  say('Không dựng được dòng lệnh noivu (the noivu command could not be built).');
  process.exit(70);
}
