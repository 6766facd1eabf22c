import pg from 'pg';
import { expect, it } from 'vitest';
import { createDatabase } from '../index.ts';
import { describeDatabases } from '../testing/index.ts';
import { checkSchemaDrift, migrate, migrationStatus } from './index.ts';
import { listMigrationNames, readSchema } from './migration-files.ts';

const run = async (url: string, statement: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};
const empty = (url: string) =>
  run(url, 'DROP SCHEMA IF EXISTS access CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public');

describeDatabases('migrate', (database) => {
  it('applies all migrations to an empty database, and none the second time', async () => {
    const { url } = database();
    await empty(url);
    expect(await migrationStatus(url)).toMatchObject({ upToDate: false, pending: listMigrationNames() });
    expect(await migrate(url)).toEqual({ applied: listMigrationNames() });
    expect(await migrate(url)).toEqual({ applied: [] });
    expect(await migrationStatus(url)).toMatchObject({ upToDate: true });
  });

  it('keeps the table by which `prisma migrate deploy` knows what was applied', async () => {
    const { url } = database();
    const rows = await run(
      url,
      'SELECT migration_name, finished_at IS NOT NULL AS done FROM _prisma_migrations ORDER BY 1',
    );
    expect(rows).toEqual(listMigrationNames().map((name) => ({ migration_name: name, done: true })));
  });

  it('lets two processes migrate at once: one applies, the other waits and finds nothing to do', async () => {
    const { url } = database();
    await empty(url);
    const results = await Promise.all([migrate(url), migrate(url)]);
    expect(results.map(({ applied }) => applied.length).sort()).toEqual([0, listMigrationNames().length]);
  });

  it('refuses to go on when a migration was edited after it was applied', async () => {
    const { url } = database();
    const [first] = listMigrationNames();
    await run(url, `UPDATE _prisma_migrations SET checksum = repeat('0', 64) WHERE migration_name = '${first}'`);
    expect(await migrationStatus(url)).toMatchObject({ upToDate: false, edited: [first] });
    await expect(migrate(url)).rejects.toThrow(first);
  });
});

describeDatabases('schema and migrations', (database) => {
  it('agree, and hand-written SQL is no drift', async () => {
    expect(await checkSchemaDrift(database().url)).toEqual({ agrees: true, script: '' });
  });

  it('disagree as soon as the schema asks for a table that no migration makes', async () => {
    const { files } = readSchema();
    const extra = { path: `${files[0]?.path}.extra.prisma`, content: 'model Extra {\n  id Int @id\n}\n' };
    const drift = await checkSchemaDrift(database().url, { files: [...files, extra] });
    expect(drift.agrees).toBe(false);
    expect(drift.script).toContain('CREATE TABLE "Extra"');
  });

  it('leave no shadow database behind', async () => {
    await checkSchemaDrift(database().url);
    expect(await run(database().url, "SELECT datname FROM pg_database WHERE datname LIKE 'noivu\\_shadow%'")).toEqual(
      [],
    );
  });

  it('give trigram search and the open-fact indexes', async () => {
    const rows = await run(database().url, "SELECT indexname FROM pg_indexes WHERE schemaname = 'public'");
    const names = rows.map(({ indexname }) => indexname);
    expect(names).toEqual(
      expect.arrayContaining([
        'person_nameKey_trgm',
        'unit_nameKey_trgm',
        'employment_open_unit',
        'salary_step_open_person',
      ]),
    );
  });

  it('sort names in Vietnamese order without COLLATE', async () => {
    const { prisma, close } = createDatabase(database().url);
    try {
      const sorted = ['An', 'Ăn', 'Ân', 'Dương', 'Đào', 'Em', 'Êm', 'Oanh', 'Ôn', 'Ơn', 'Uyên', 'Ưng', 'Yên'];
      await prisma.person.createMany({
        data: sorted.toReversed().map((name) => ({
          code: name,
          fullName: name,
          nameKey: name,
          sortKey: name,
          sex: 'female' as const,
          birthDate: '1980-02-29',
          ethnicity: 'Kinh',
        })),
      });
      const people = await prisma.person.findMany({ orderBy: { sortKey: 'asc' } });
      expect(people.map(({ sortKey }) => sortKey)).toEqual(sorted);
    } finally {
      await close();
    }
  });
});
