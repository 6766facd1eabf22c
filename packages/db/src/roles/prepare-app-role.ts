import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { mayBypass, mayNotCreate, passwordUnknown } from './app-role-error.ts';
import { APP_ROLE, grantStatements } from './grants.ts';

export interface AppRoleOptions {
  /** Connection as the owner of the tables, to the migrated database. */
  readonly ownerUrl: string;
  /** File that keeps the random password of the role; made when it is not there. */
  readonly passwordFile: string;
  /** The whole server is noivu's own (the embedded one): a lost password is replaced. */
  readonly mayReplacePassword: boolean;
}

/** Any number will do, as long as nothing else locks it. */
const LOCK = 330_161_105;

async function connect<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlAs(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = encodeURIComponent(password);
  return url.href;
}

function readPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

const alter = (client: pg.Client, verb: 'CREATE' | 'ALTER', password: string) =>
  client.query(
    `${verb} ROLE ${APP_ROLE} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`,
  );

/** Cấp đúng các quyền đã khai báo, as the owner of the tables; the same again changes nothing. */
export async function grantAppRights(ownerUrl: string): Promise<void> {
  await connect(ownerUrl, async (client) => {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
    );
    for (const statement of grantStatements(rows.map(({ name }) => name))) await client.query(statement);
    await client.query('COMMIT');
  });
}

/**
 * Vai trò của ứng dụng: made when it is not there, with a random password kept in `passwordFile`, and given the declared
 * rights. Gives the URL to run requests with. @throws {AppRoleError} saying what to do.
 */
export async function prepareAppRole(options: AppRoleOptions): Promise<string> {
  const { ownerUrl, passwordFile, mayReplacePassword } = options;
  const exists = await connect(ownerUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
    return rowCount === 1;
  });
  if (exists && !mayReplacePassword && !existsSync(passwordFile)) throw passwordUnknown();
  const password = readPassword(passwordFile);
  if (!exists) {
    await connect(ownerUrl, (client) => alter(client, 'CREATE', password)).catch((error: { code?: string }) => {
      if (error.code === '42501') throw mayNotCreate(error);
      // 42710, 23505: another process has just made it.
      if (error.code !== '42710' && error.code !== '23505') throw error;
    });
  }
  await grantAppRights(ownerUrl);
  const url = urlAs(ownerUrl, password);
  try {
    await checkAppRole(url);
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') throw error;
    if (!mayReplacePassword) throw passwordUnknown(error);
    await connect(ownerUrl, (client) => alter(client, 'ALTER', password));
    await checkAppRole(url);
  }
  return url;
}

/**
 * Vai trò của `url` có thật sự bị giới hạn không. @throws {AppRoleError} when it is a superuser, bypasses row-level security,
 * or is a member of the owner of a table.
 */
export async function checkAppRole(url: string): Promise<void> {
  await connect(url, async (client) => {
    const { rows } = await client.query<{ role: string; bypasses: boolean }>(
      `SELECT current_user::text AS role, r.rolsuper OR r.rolbypassrls OR EXISTS (
         SELECT FROM pg_class c WHERE c.relnamespace IN ('public'::regnamespace, 'access'::regnamespace)
           AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS bypasses
       FROM pg_roles r WHERE r.rolname = current_user`,
    );
    if (rows[0]?.bypasses !== false) throw mayBypass(rows[0]?.role ?? '?');
  });
}
