import { readMigrations } from './migration-files.ts';
import { withMigrationLock } from './migration-lock.ts';
import { migrationStatus } from './migration-status.ts';
import { NO_FILTERS, withSchemaEngine } from './schema-engine.ts';

/** Tiến độ di trú: `waiting` for another process, `applying` the named migrations, `applied` them. */
export type MigrationProgress =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'applying'; readonly migrations: readonly string[] }
  | { readonly kind: 'applied'; readonly migrations: readonly string[] };

/** Tùy chọn di trú. */
export interface MigrateOptions {
  readonly onProgress?: (progress: MigrationProgress) => void;
}

/** Kết quả di trú: names of the migrations that this call applied, in order; empty when there was nothing to do. */
export interface MigrateResult {
  readonly applied: string[];
}

/**
 * Áp dụng các bước di trú còn thiếu: brings the database of `url` up to prisma/migrations and keeps Prisma's own
 * `_prisma_migrations`. Two processes at once are safe: the second waits and finds nothing to do. Throws Error with
 * the engine's message when a migration fails or the history was edited.
 */
export function migrate(url: string, { onProgress }: MigrateOptions = {}): Promise<MigrateResult> {
  return withMigrationLock(
    url,
    () => onProgress?.({ kind: 'waiting' }),
    async () => {
      const { pending, failed, edited } = await migrationStatus(url);
      if (edited.length > 0)
        throw new Error(`These migrations were changed after they were applied: ${edited.join(', ')}`);
      if (pending.length === 0 && failed.length === 0) return { applied: [] };
      onProgress?.({ kind: 'applying', migrations: pending });
      const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
        engine.applyMigrations({ migrationsList: readMigrations(), filters: NO_FILTERS }),
      );
      onProgress?.({ kind: 'applied', migrations: appliedMigrationNames });
      return { applied: appliedMigrationNames };
    },
  );
}
