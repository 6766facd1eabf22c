import { listMigrationNames, readMigrations } from './migration-files.ts';
import { NO_FILTERS, withSchemaEngine } from './schema-engine.ts';

/** Tình trạng di trú của một cơ sở dữ liệu: names of migrations. */
export interface MigrationStatus {
  readonly upToDate: boolean;
  /** Chưa áp dụng */
  readonly pending: string[];
  /** Áp dụng dở dang, phải xử lý bằng tay */
  readonly failed: string[];
  /** Tệp đã bị sửa sau khi áp dụng */
  readonly edited: string[];
  /** Có trong cơ sở dữ liệu nhưng không có trong bản noivu này (cơ sở dữ liệu của bản mới hơn) */
  readonly unknown: string[];
}

/** Xem tình trạng di trú: changes nothing. */
export async function migrationStatus(url: string): Promise<MigrationStatus> {
  const found = await withSchemaEngine(url, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: readMigrations(),
      optInToShadowDatabase: false,
      filters: NO_FILTERS,
    }),
  );
  const { history } = found;
  const pending = history && 'unappliedMigrationNames' in history ? history.unappliedMigrationNames : [];
  const unknown = history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [];
  const status = {
    pending: found.hasMigrationsTable ? pending : listMigrationNames(),
    failed: found.failedMigrationNames,
    edited: found.editedMigrationNames,
    unknown,
  };
  return { upToDate: Object.values(status).every((names) => names.length === 0), ...status };
}
