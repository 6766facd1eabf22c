export { connectExisting, type ExistingServer } from './connect-existing.ts';
export { type BilingualText, DatabaseStartError, type DatabaseStartErrorCode } from './database-start-error.ts';
export { embeddedInstallation, findDebianInstallation, type PostgresInstallation } from './installation.ts';
export { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './start-embedded.ts';
