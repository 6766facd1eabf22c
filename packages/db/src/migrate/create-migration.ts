import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsDirectory } from '../package-root.ts';
import { checkSchemaDrift } from './schema-drift.ts';

/** Bước di trú vừa viết. */
export interface CreatedMigration {
  readonly name: string;
  readonly file: string;
}

/** Tùy chọn: `at` dates the migration; `draft` writes an empty one, for SQL written by hand. */
export interface CreateMigrationOptions {
  readonly url: string;
  readonly at: Date;
  readonly draft?: boolean;
}

/**
 * Viết bước di trú mới từ chỗ lược đồ khác với các bước đã có: needs a database server at `url` for its shadow database
 * and changes no data there. Undefined when schema and migrations agree.
 */
export async function createMigration(
  name: string,
  { url, at, draft = false }: CreateMigrationOptions,
): Promise<CreatedMigration | undefined> {
  const script = draft ? '-- Viết SQL tại đây.\n' : (await checkSchemaDrift(url)).script;
  if (script === '') return undefined;
  const stamp = at.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const created = `${stamp}_${name}`;
  const folder = join(migrationsDirectory, created);
  const file = join(folder, 'migration.sql');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, script);
  writeFileSync(join(migrationsDirectory, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return { name: created, file };
}
