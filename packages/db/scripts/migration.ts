// Viết bước di trú mới: pnpm --filter @noivu/db migration <name> [--draft]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startEmbedded } from '../src/embedded/index.ts';
import { createMigration } from '../src/migrate/index.ts';

const [name, ...flags] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Cách dùng (usage): pnpm --filter @noivu/db migration <name_in_snake_case> [--draft]');
  process.exit(64);
}

const folder = mkdtempSync(join(tmpdir(), 'noivu-migration-'));
const server = await startEmbedded({ dataDir: join(folder, 'data'), settings: { fsync: 'off' } });
try {
  const created = await createMigration(name, { url: server.url, at: new Date(), draft: flags.includes('--draft') });
  if (created) console.log(`Đã viết (written): ${relative(process.cwd(), created.file)}`);
  else console.log('Lược đồ và các bước di trú đã khớp, không cần bước mới (schema and migrations agree).');
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
