// Sinh Prisma Client vào src/generated, không cần mạng: `prisma generate` wants a schema-engine binary to exist but never
// runs it (docs/adr/0004), so any executable that is surely there will do.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const prismaRoot = dirname(require.resolve('prisma/package.json'));
const { bin } = require('prisma/package.json');

const result = spawnSync(
  process.execPath,
  [join(prismaRoot, typeof bin === 'string' ? bin : bin.prisma), 'generate', '--schema', 'prisma/schema', '--no-hints'],
  {
    cwd: packageRoot,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  },
);

if (result.status !== 0) {
  process.stderr.write(result.stdout ?? '');
  process.stderr.write(result.stderr ?? String(result.error));
  process.exit(result.status ?? 1);
}
