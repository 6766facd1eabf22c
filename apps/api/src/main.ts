import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createDatabase } from '@noivu/db';
import { connectExisting, DatabaseStartError, startEmbedded } from '@noivu/db/embedded';
import { migrate } from '@noivu/db/migrate';
import { isEmpty, type SeedProgress } from '@noivu/db/seed';
import { createAuth } from './auth/auth.ts';
import { readSecret } from './auth/secret.ts';
import { ConfigurationError, readConfiguration } from './env.ts';
import { announce, say } from './http/announce.ts';
import { checkPort, listen } from './http/listen.ts';
import { seedInWorker } from './seeding/seed-in-worker.ts';
import { buildServer } from './server.ts';
import { todayInVietnam } from './today.ts';

function sayProgress({ vi, done, total }: SeedProgress): void {
  say(total > 1 ? `  ${String(Math.floor((done / total) * 100)).padStart(3)}%  ${vi}` : `${vi} …`);
}

async function main(): Promise<void> {
  const configuration = readConfiguration();
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
    const database = await createDatabase(source.url);
    closers.push(() => database.close());

    const seeds = configuration.demonstration && (await isEmpty(database.pool));
    if (seeds) await seedInWorker(source.url, sayProgress);
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
    });
    closers.push(() => server.close());
    const address = await listen(server, configuration);
    await announce(database, address, seeds);
  } catch (error) {
    await close();
    throw error;
  }
}

main().catch((error: unknown) => {
  if (error instanceof ConfigurationError || error instanceof DatabaseStartError) console.error(`\n${error.message}\n`);
  else console.error(error);
  process.exit(1);
});
