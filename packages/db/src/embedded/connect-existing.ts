import pg from 'pg';
import { type BilingualText, DatabaseStartError, type DatabaseStartErrorCode } from './database-start-error.ts';

const OLDEST_MAJOR_VERSION = 15;

/** Máy chủ PostgreSQL có sẵn: same shape as the embedded one; `stop()` leaves it running, for it is not noivu's. */
export interface ExistingServer {
  readonly url: string;
  readonly majorVersion: number;
  stop(): Promise<void>;
}

/**
 * Kiểm tra máy chủ của DATABASE_URL: reachable, version 15 or later, UTF-8, with ICU collations.
 * Throws DatabaseStartError; the password of the URL never appears in its text.
 */
export async function connectExisting(url: string): Promise<ExistingServer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw explainConnection(url, error as Error & { code?: string });
  }
  try {
    const { rows } = await client.query<{ version: string; encoding: string; hasIcu: boolean }>(
      `SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding,
              EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'vi-x-icu') AS "hasIcu"`,
    );
    const { version, encoding, hasIcu } = rows[0] ?? { version: '0', encoding: '', hasIcu: false };
    const majorVersion = Math.floor(Number(version) / 10_000);
    if (majorVersion < OLDEST_MAJOR_VERSION) {
      fail('server-too-old', {
        vi: `Máy chủ tại DATABASE_URL là PostgreSQL ${majorVersion}; noivu cần phiên bản ${OLDEST_MAJOR_VERSION} trở lên.`,
        en: `The server at DATABASE_URL is PostgreSQL ${majorVersion}; noivu needs version ${OLDEST_MAJOR_VERSION} or later.`,
      });
    }
    if (encoding !== 'UTF8' || !hasIcu) {
      fail('server-encoding', {
        vi: `Cơ sở dữ liệu tại DATABASE_URL phải dùng mã hóa UTF8 (hiện là ${encoding}) và có đối chiếu ICU tiếng Việt (vi-x-icu: ${hasIcu ? 'có' : 'không'}).`,
        en: `The database at DATABASE_URL must be encoded in UTF8 (it is ${encoding}) and have the Vietnamese ICU collation (vi-x-icu: ${hasIcu ? 'yes' : 'no'}).`,
      });
    }
    return { url, majorVersion, stop: async () => undefined };
  } finally {
    await client.end();
  }
}

function fail(code: DatabaseStartErrorCode, text: BilingualText, cause?: unknown): never {
  throw new DatabaseStartError(code, text, { cause });
}

function explainConnection(url: string, error: Error & { code?: string }): never {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '?', pathname: '/?' };
  if (error.code === '28P01' || error.code === '28000') {
    fail(
      'server-access-denied',
      {
        vi: `Máy chủ PostgreSQL ${host} từ chối tên hoặc mật khẩu trong DATABASE_URL.`,
        en: `The PostgreSQL server ${host} rejected the user or password of DATABASE_URL.`,
      },
      error,
    );
  }
  if (error.code === '3D000') {
    fail(
      'server-database-missing',
      {
        vi: `Trên máy chủ PostgreSQL ${host} chưa có cơ sở dữ liệu "${pathname.slice(1)}". Hãy tạo nó (mã hóa UTF8) rồi chạy lại.`,
        en: `The PostgreSQL server ${host} has no database "${pathname.slice(1)}". Create it (encoding UTF8) and start again.`,
      },
      error,
    );
  }
  const detail = error.message || error.code || 'no answer';
  fail(
    'server-unreachable',
    {
      vi: `Không kết nối được với máy chủ PostgreSQL ${host} của DATABASE_URL: ${detail}`,
      en: `The PostgreSQL server ${host} of DATABASE_URL cannot be reached: ${detail}`,
    },
    error,
  );
}
