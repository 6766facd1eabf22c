import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { exportRoots } from '../audit/index.ts';
import { packageRoot } from '../package-root.ts';
import type { ArchiveHeader, TableContent } from './archive-format.ts';
import { ArchiveWriter } from './archive-writer.ts';
import { BackupError } from './backup-error.ts';
import { copyOut, fixOutput, listMigrations, listSequences, listTables } from './database-contents.ts';

/** Tiến độ: a sentence in both languages; `done` of `total` tables. */
export interface BackupProgress {
  readonly vi: string;
  readonly en: string;
  readonly done: number;
  readonly total: number;
}

export interface BackupOptions {
  readonly onProgress?: (progress: BackupProgress) => void;
}

/** Kết quả sao lưu. */
export interface BackupResult {
  readonly header: ArchiveHeader;
  readonly tables: readonly TableContent[];
}

/**
 * Sao lưu cơ sở dữ liệu của `url` vào tệp `file`: one consistent snapshot of all tables, taken while others work on. The file
 * must not exist yet and appears only when it is complete. Needs no program of PostgreSQL. @throws {BackupError}
 */
export async function backup(url: string, file: string, { onProgress }: BackupOptions = {}): Promise<BackupResult> {
  const client = new pg.Client({ connectionString: url, application_name: 'noivu-backup' });
  client.on('error', () => undefined);
  await client.connect();
  let writer: ArchiveWriter | undefined;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await fixOutput(client);
    const header = await describe(client);
    writer = await ArchiveWriter.create(file);
    await writer.begin(header);
    const total = header.tables.length;
    for (const [done, table] of header.tables.entries()) {
      onProgress?.({ vi: `Sao lưu bảng ${table.name}`, en: `Backing up table ${table.name}`, done, total });
      await writer.table(table.name, await copyOut(client, table));
    }
    const { tables } = await writer.finish();
    writer = undefined;
    await client.query('COMMIT');
    onProgress?.({ vi: 'Đã sao lưu', en: 'Backed up', done: total, total });
    return { header, tables };
  } catch (error) {
    throw explain(error);
  } finally {
    await writer?.abandon();
    await client.end();
  }
}

async function describe(client: pg.Client): Promise<ArchiveHeader> {
  const migrations = await listMigrations(client);
  if (!migrations) {
    throw new BackupError('not-migrated', {
      vi: 'Cơ sở dữ liệu chưa có bảng nào của noivu, không có gì để sao lưu.',
      en: 'The database has no tables of noivu; there is nothing to back up.',
    });
  }
  const { rows } = await client.query<{ postgres: string; takenAt: Date }>(
    `SELECT current_setting('server_version') AS postgres, now() AS "takenAt"`,
  );
  const { head } = await exportRoots(client);
  return {
    noivu: readVersion(),
    postgres: rows[0]?.postgres ?? '',
    takenAt: rows[0]?.takenAt.toISOString() ?? '',
    migrations,
    tables: await listTables(client),
    sequences: await listSequences(client),
    auditHead: head,
  };
}

/** Phiên bản noivu. */
export function readVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Row-level security hides rows from this user: a backup without them would be no backup. */
function explain(error: unknown): unknown {
  if (!(error instanceof Error) || !/row-level security/.test(error.message)) return error;
  return new BackupError(
    'rows-hidden',
    {
      vi: 'Người dùng cơ sở dữ liệu này không đọc được mọi dòng (row-level security). Hãy sao lưu bằng người dùng sở hữu cơ sở dữ liệu.',
      en: 'This database user cannot read every row (row-level security). Back up as the owner of the database.',
    },
    { cause: error },
  );
}
