import type pg from 'pg';
import type { AppliedMigration, ArchiveHeader } from './archive-format.ts';
import { BackupError } from './backup-error.ts';
import { listMigrations, listTables } from './database-contents.ts';

/**
 * Cơ sở dữ liệu đích có nhận được bản sao lưu không: the same migrations, the same tables, not one row. Locks the tables until
 * the end of the transaction, so that nobody writes in between. @throws {BackupError}
 */
export async function checkTarget(client: pg.Client, header: ArchiveHeader): Promise<void> {
  const migrations = await listMigrations(client);
  if (!migrations) {
    throw new BackupError('not-migrated', {
      vi: 'Cơ sở dữ liệu đích chưa có cấu trúc của noivu. Hãy áp dụng các bước di trú rồi phục hồi.',
      en: 'The target database has no tables of noivu yet. Apply the migrations, then restore.',
    });
  }
  compareMigrations(header, migrations);
  const tables = await listTables(client);
  const here = new Map(tables.map(({ name, columns }) => [name, columns]));
  const differing = header.tables.find(({ name, columns }) => {
    const found = here.get(name);
    return !found || [...found].sort().join() !== [...columns].sort().join();
  });
  if (differing) throw otherMigrations(header, migrations, `bảng ${differing.name}`, `table ${differing.name}`);
  for (const { name } of tables) {
    const table = `public.${client.escapeIdentifier(name)}`;
    await client.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
    const { rowCount } = await client.query(`SELECT 1 FROM ${table} LIMIT 1`);
    if (rowCount === 0) continue;
    throw new BackupError('target-not-empty', {
      vi: `Cơ sở dữ liệu đích không trống (bảng ${name} có dữ liệu). Không có gì bị thay đổi; hãy phục hồi vào một cơ sở dữ liệu mới.`,
      en: `The target database is not empty (table ${name} has rows). Nothing was changed; restore into a new database.`,
    });
  }
}

function compareMigrations(header: ArchiveHeader, here: readonly AppliedMigration[]): void {
  const keyOf = ({ name, checksum }: AppliedMigration) => `${name} ${checksum}`;
  const inArchive = new Set(header.migrations.map(keyOf));
  const inDatabase = new Set(here.map(keyOf));
  const onlyThere = header.migrations.find((migration) => !inDatabase.has(keyOf(migration)))?.name;
  const onlyHere = here.find((migration) => !inArchive.has(keyOf(migration)))?.name;
  const first = onlyThere ?? onlyHere;
  if (first) throw otherMigrations(header, here, `bước ${first}`, `migration ${first}`);
}

function otherMigrations(
  { noivu, migrations }: ArchiveHeader,
  here: readonly AppliedMigration[],
  vi: string,
  en: string,
): BackupError {
  const last = (list: readonly AppliedMigration[]) => `${list.at(-1)?.name ?? '-'} (${list.length})`;
  return new BackupError('other-migrations', {
    vi: `Bản sao lưu của noivu ${noivu} có các bước di trú đến ${last(migrations)}, cơ sở dữ liệu đích đến ${last(here)}; khác nhau ở ${vi}. Hãy phục hồi bằng bản noivu đã sao lưu rồi nâng cấp.`,
    en: `The backup, of noivu ${noivu}, has migrations up to ${last(migrations)}, the target database up to ${last(here)}; they differ at ${en}. Restore with the noivu that made the backup, then upgrade.`,
  });
}
