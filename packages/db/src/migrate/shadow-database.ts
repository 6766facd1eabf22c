import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Cơ sở dữ liệu bóng: empty and temporary, on the same server, where migrations are replayed to see what they make. */
export async function createShadowDatabase(url: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `noivu_shadow_${randomUUID().replaceAll('-', '')}`;
  await execute(url, `CREATE DATABASE ${name} TEMPLATE template0`);
  const shadow = new URL(url);
  shadow.pathname = `/${name}`;
  return { url: shadow.href, drop: () => execute(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
