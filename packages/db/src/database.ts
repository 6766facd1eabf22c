import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';
import { type Scope, scopePool } from './roles/scope-pool.ts';
import { scopePrisma } from './roles/scope-prisma.ts';

/** Một dòng nhật ký của cơ sở dữ liệu: what the pool or Prisma has to report. */
export interface DatabaseLogEntry {
  readonly level: 'warn' | 'error';
  readonly message: string;
  readonly cause?: unknown;
}

/** Tùy chọn kết nối: `maxConnections` defaults to 10; `log` receives warnings and lost connections. */
export interface DatabaseOptions {
  readonly log?: (entry: DatabaseLogEntry) => void;
  readonly maxConnections?: number;
}

/** Cơ sở dữ liệu đang mở: Prisma and raw SQL over one and the same pool; `close()` ends both. */
export interface Database {
  readonly prisma: PrismaClient;
  readonly pool: pg.Pool;
  /** The database that was opened, of which this may be a view: the same object for all scopes. */
  readonly origin: Database;
  /** The same connections, seeing only what row-level security lets the scope see; without a scope, nothing of it. */
  within(scope: Scope): Database;
  close(): Promise<void>;
}

/**
 * Mở cơ sở dữ liệu: a Prisma client and a `pg` pool over the same URL. Connects at the first query, so a wrong URL
 * shows there. A lost connection is reported to `log` and replaced by the pool; it never ends the process.
 */
export function createDatabase(url: string, { log, maxConnections = 10 }: DatabaseOptions = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: maxConnections, application_name: 'noivu' });
  pool.on('error', (cause) =>
    log?.({ level: 'error', message: `Lost a database connection: ${cause.message}`, cause }),
  );
  const adapter = new PrismaPg(pool, {
    onConnectionError: (cause) =>
      log?.({ level: 'error', message: `Database connection error: ${cause.message}`, cause }),
  });
  const prisma = new PrismaClient({
    adapter,
    log: [
      { emit: 'event', level: 'warn' },
      { emit: 'event', level: 'error' },
    ],
  });
  prisma.$on('warn', (event) => log?.({ level: 'warn', message: event.message }));
  prisma.$on('error', (event) => log?.({ level: 'error', message: event.message }));

  let closing: Promise<void> | undefined;
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  const database: Database = {
    prisma: prisma as PrismaClient,
    pool,
    get origin() {
      return database;
    },
    within: (scope) => ({
      ...database,
      origin: database,
      prisma: scopePrisma(database.prisma, scope),
      pool: scopePool(pool, scope),
    }),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
  return database;
}
