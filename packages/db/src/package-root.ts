import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Thư mục gốc của gói `@noivu/db`: absolute path of this package, found by its name so that it is the same
 * whether this code runs from source or from the bundle of an app.
 */
export const packageRoot: string = dirname(require.resolve('@noivu/db/package.json'));

/** Thư mục các bước di trú: absolute path of `prisma/migrations`. */
export const migrationsDirectory: string = join(packageRoot, 'prisma', 'migrations');

/** Thư mục lược đồ Prisma: absolute path of `prisma/schema`. */
export const schemaDirectory: string = join(packageRoot, 'prisma', 'schema');

/** Nạp gói phụ thuộc của `@noivu/db`: resolves module names as this package would, from wherever the code runs. */
export const requireFromPackage: NodeJS.Require = createRequire(join(packageRoot, 'package.json'));
