import type { SchemasContainer } from '@prisma/schema-engine-wasm';
import { readMigrations, readSchema } from './migration-files.ts';
import { NO_FILTERS, withSchemaEngine } from './schema-engine.ts';

/** Kết quả so sánh: `script` is the SQL that the migrations lack, empty when they agree with the schema. */
export interface SchemaDrift {
  readonly agrees: boolean;
  readonly script: string;
}

/**
 * So lược đồ với các bước di trú: replays prisma/migrations in a shadow database on the server of `url` and compares the
 * result with prisma/schema. What Prisma's language cannot express (trigram, partial and collated indexes) is not counted.
 */
export async function checkSchemaDrift(url: string, schema: SchemasContainer = readSchema()): Promise<SchemaDrift> {
  const migrations = readMigrations();
  const { exitCode, stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: migrations.migrationDirectories.length === 0 ? { tag: 'empty' } : { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    }),
  );
  const agrees = exitCode === 0;
  return { agrees, script: agrees ? '' : (stdout ?? '') };
}
