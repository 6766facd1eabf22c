import type { Database } from '@noivu/db';
import { listMigrationNames } from '@noivu/db/migrate';
import type { FastifyInstance } from 'fastify';

interface Readiness {
  readonly ready: boolean;
  readonly database: 'ok' | 'unreachable';
  /** `newer`: the database was migrated by a later version, whose tables this one may not know. */
  readonly migrations: 'ok' | 'pending' | 'newer' | 'unknown';
  readonly stopping: boolean;
}

/** Only names are compared: whether files were edited is for `noivu doctor` to say. */
async function readMigrations({ pool }: Database): Promise<Readiness['migrations']> {
  const { rows } = await pool.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Set(rows.map(({ name }) => name));
  const wanted = listMigrationNames();
  if (wanted.some((name) => !applied.has(name))) return 'pending';
  return applied.size > wanted.length ? 'newer' : 'ok';
}

async function readReadiness(database: Database, stopping: boolean): Promise<Readiness> {
  try {
    await database.pool.query('SELECT 1');
  } catch {
    return { ready: false, database: 'unreachable', migrations: 'unknown', stopping };
  }
  const migrations = await readMigrations(database).catch(() => 'unknown' as const);
  // A newer database is what a rolling upgrade looks like to the process that goes last: it goes on serving.
  const ready = !stopping && (migrations === 'ok' || migrations === 'newer');
  return { ready, database: 'ok', migrations, stopping };
}

/**
 * `/health/live`: tiến trình còn chạy, nothing more is asked. `/health/ready`: có thể nhận yêu cầu, 200 or 503: the
 * database answers, its migrations are those of this version, and the server is not stopping.
 */
export function registerHealth(server: FastifyInstance, database: Database): void {
  let stopping = false;
  server.addHook('preClose', async () => {
    stopping = true;
  });
  server.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ live: true }));
  server.get('/health/ready', async (_request, reply) => {
    const readiness = await readReadiness(database, stopping);
    return reply
      .status(readiness.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(readiness);
  });
}
