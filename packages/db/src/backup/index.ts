export type { AppliedMigration, ArchiveClosing, ArchiveHeader, TableContent } from './archive-format.ts';
export { type Archive, inspectArchive } from './archive-reader.ts';
export { type BackupOptions, type BackupProgress, type BackupResult, backup, readVersion } from './backup.ts';
export { BackupError, type BackupErrorCode } from './backup-error.ts';
export type { DoctorCheck } from './doctor/check.ts';
export { type DoctorReport, doctor } from './doctor/doctor.ts';
export { homeFolder } from './home-folder.ts';
export { type OpenedServer, openServer, type ServerPlace } from './open-server.ts';
export { type RestoreOptions, type RestoreResult, restore } from './restore.ts';
