export { type CreatedMigration, type CreateMigrationOptions, createMigration } from './create-migration.ts';
export { type MigrateOptions, type MigrateResult, type MigrationProgress, migrate } from './migrate.ts';
export { listMigrationNames } from './migration-files.ts';
export { type MigrationStatus, migrationStatus } from './migration-status.ts';
export { checkSchemaDrift, type SchemaDrift } from './schema-drift.ts';
