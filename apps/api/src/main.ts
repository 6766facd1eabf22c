import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createDatabase } from '@noivu/db';
import { connectExisting, DatabaseStartError, startEmbedded } from '@noivu/db/embedded';
import { migrate } from '@noivu/db/migrate';
import { AppRoleError } from '@noivu/db/roles';
import { isEmpty, type SeedProgress } from '@noivu/db/seed';
import { openAppDatabase } from './access/open-app-database.ts';
import { createAuth } from './auth/auth.ts';
import { readSecret } from './auth/secret.ts';
import { ConfigurationError, readConfiguration } from './env.ts';
import { announce, say } from './http/announce.ts';
import { checkPort, listen } from './http/listen.ts';
import { renderConfigurationTable } from './operations/configuration-table.ts';
import { startSealing } from './operations/seal-audit.ts';
import { stopGracefully } from './operations/stop-gracefully.ts';
import { seedInWorker } from './seeding/seed-in-worker.ts';
import { buildServer } from './server.ts';
import { todayInVietnam } from './today.ts';

function sayProgress({ vi, done, total }: SeedProgress): void {
  say(total > 1 ? `  ${String(Math.floor((done / total) * 100)).padStart(3)}%  ${vi}` : `${vi} …`);
}

async function main(): Promise<void> {
  const configuration = readConfiguration();
  if (process.argv.includes('--print-config')) {
    say(renderConfigurationTable(configuration.settings));
    return;
  }
  await checkPort(configuration);
  mkdirSync(configuration.dataFolder, { recursive: true, mode: 0o700 });

  const log = (line: string): void => say(line);
  const source = configuration.databaseUrl
    ? await connectExisting(configuration.databaseUrl)
    : await startEmbedded({ dataDir: path.join(configuration.dataFolder, 'postgres'), log });

  // Undone in reverse order, once, whatever ends the process.
  const closers: (() => Promise<void>)[] = [() => source.stop()];
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= (async () => {
      for (const undo of closers.reverse()) await undo().catch((error) => console.error(error));
    })();
    return closing;
  };
  const end = (signal: string): void => {
    say(`Đang dừng (stopping, ${signal}) …`);
    void close().then(() => {
      say('Đã dừng; dữ liệu đã được lưu (stopped, data saved).');
      process.exit(0);
    });
  };
  process.once('SIGINT', () => end('SIGINT'));
  process.once('SIGTERM', () => end('SIGTERM'));

  try {
    const { applied } = await migrate(source.url, {});
    if (applied.length > 0) say(`Đã cập nhật cấu trúc dữ liệu: ${applied.length} bước (migrated).`);
    // Migrations, the seed and the sealing of the audit are the owner's; requests are not.
    const owner = createDatabase(source.url, { maxConnections: 2 });
    closers.push(() => owner.close());
    const seeds = configuration.demonstration && (await isEmpty(owner.pool));
    if (seeds) await seedInWorker(source.url, sayProgress);
    const sealing = await startSealing(owner.pool, todayInVietnam);
    closers.push(() => sealing.stop());
    const database = await openAppDatabase({
      ownerUrl: source.url,
      appUrl: configuration.appDatabaseUrl,
      dataFolder: configuration.dataFolder,
      isEmbedded: configuration.databaseUrl === undefined,
    });
    closers.push(() => database.close());
    const auth = createAuth({
      database,
      secret: configuration.secret ?? readSecret(configuration.dataFolder),
      publicUrl: configuration.publicUrl,
    });
    const server = await buildServer({
      database,
      auth,
      today: todayInVietnam,
      dataFolder: configuration.dataFolder,
      adminFolder: configuration.adminFolder,
      logLevel: configuration.logLevel,
      publicUrl: configuration.publicUrl,
      rateLimits: configuration.rateLimits,
      metrics: configuration.metrics,
    });
    server.log.info(
      { configuration: Object.fromEntries(configuration.settings.map(({ name, value }) => [name, value ?? null])) },
      'cấu hình (configuration)',
    );
    closers.push(async () => {
      const whole = await stopGracefully(server, { seconds: configuration.shutdownSeconds });
      if (!whole) say('Có yêu cầu chưa xong đã bị ngắt khi hết thời gian chờ (requests were cut off at the deadline).');
    });
    const address = await listen(server, configuration);
    await announce(database, address, seeds);
  } catch (error) {
    await close();
    throw error;
  }
}

main().catch((error: unknown) => {
  if (error instanceof ConfigurationError || error instanceof DatabaseStartError || error instanceof AppRoleError)
    console.error(`\n${error.message}\n`);
  else console.error(error);
  process.exit(1);
});
