import { readSchema } from '../../migrate/migration-files.ts';
import { NO_FILTERS, withSchemaEngine } from '../../migrate/schema-engine.ts';

/**
 * So cơ sở dữ liệu đang chạy với lược đồ: the statements that would bring it to the schema, empty when they agree. Reads only.
 * What Prisma's language cannot express is not counted.
 */
export async function findDatabaseDrift(url: string): Promise<string[]> {
  const schema = readSchema();
  const { exitCode, stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', ...schema, configDir: '.' },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    }),
  );
  if (exitCode === 0) return [];
  const statements = (stdout ?? '').split(/;\s*$/m).map((text) =>
    text
      .replaceAll(/^--.*$/gm, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  return statements.filter((text) => text !== '');
}
