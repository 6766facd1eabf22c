import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm';
import { migrationsDirectory, schemaDirectory } from '../package-root.ts';

const LOCK_FILE = 'migration_lock.toml';
const SCRIPT = 'migration.sql';

/** Tên các bước di trú, theo thứ tự: the folders of prisma/migrations in the order in which they apply. */
export function listMigrationNames(): string[] {
  if (!existsSync(migrationsDirectory)) return [];
  return readdirSync(migrationsDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Các bước di trú trên đĩa, đúng dạng mà schema engine đọc. */
export function readMigrations(): MigrationList {
  const lockFile = join(migrationsDirectory, LOCK_FILE);
  return {
    baseDir: migrationsDirectory,
    lockfile: { path: LOCK_FILE, content: existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: listMigrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: SCRIPT,
        content: { tag: 'ok', value: readFileSync(join(migrationsDirectory, name, SCRIPT), 'utf8') },
      },
    })),
  };
}

/** Lược đồ Prisma (nhiều tệp), đúng dạng mà schema engine đọc. */
export function readSchema(): SchemasContainer {
  const files = readdirSync(schemaDirectory)
    .filter((name) => name.endsWith('.prisma'))
    .sort();
  return {
    files: files.map((name) => {
      const path = join(schemaDirectory, name);
      return { path, content: readFileSync(path, 'utf8') };
    }),
  };
}
