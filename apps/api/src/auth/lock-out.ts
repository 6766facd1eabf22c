import type { Database } from '@noivu/db';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { createUnknownNames } from './unknown-names.ts';

export interface LockOutOptions {
  /** Wrong passwords in a row that lock an account. */
  readonly attempts: number;
  readonly minutes: number;
}

const SIGN_IN = '/sign-in/username';

function readUsername(body: unknown): string | undefined {
  const name = (body as { username?: unknown } | undefined)?.username;
  return typeof name === 'string' ? name.toLowerCase() : undefined;
}

/**
 * Khóa tạm tài khoản after repeated wrong passwords. An attempt is counted before the password is looked at, in one
 * atomic update, so that guesses sent in parallel cannot slip in before the count; the right password takes it back.
 * A name that no account has is counted and answered in the same way: the answer never tells whether it exists.
 */
export function createLockOut({ pool }: Database, { attempts, minutes }: LockOutOptions) {
  const unknownNames = createUnknownNames({ attempts, minutes });

  /** End of the lock when the attempt is refused, undefined when it may go on. */
  async function countAttempt(name: string): Promise<Date | undefined> {
    const counted = await pool.query(
      `UPDATE "user" SET
         "failedLogins" = (CASE WHEN "lockedUntil" IS NULL THEN "failedLogins" ELSE 0 END) + 1,
         "lockedUntil" = CASE WHEN (CASE WHEN "lockedUntil" IS NULL THEN "failedLogins" ELSE 0 END) + 1 >= $2
           THEN now() + make_interval(mins => $3) END
       WHERE username = $1 AND ("lockedUntil" IS NULL OR "lockedUntil" <= now())`,
      [name, attempts, minutes],
    );
    if (counted.rowCount) return undefined;
    const { rows } = await pool.query<{ lockedUntil: Date | null }>(
      'SELECT "lockedUntil" FROM "user" WHERE username = $1',
      [name],
    );
    return rows[0] ? (rows[0].lockedUntil ?? undefined) : unknownNames.count(name);
  }

  return {
    before: createAuthMiddleware(async (context) => {
      const name = context.path === SIGN_IN ? readUsername(context.body) : undefined;
      if (!name) return;
      const lockedUntil = await countAttempt(name);
      if (!lockedUntil) return;
      throw new APIError('TOO_MANY_REQUESTS', {
        code: 'ACCOUNT_LOCKED',
        message: `Tài khoản tạm khóa do nhập sai mật khẩu nhiều lần. Thử lại sau ${minutes} phút.`,
        lockedUntil: lockedUntil.toISOString(),
      });
    }),
    after: createAuthMiddleware(async (context) => {
      const name = context.path === SIGN_IN ? readUsername(context.body) : undefined;
      if (!name || !context.context.newSession) return;
      await pool.query('UPDATE "user" SET "failedLogins" = 0, "lockedUntil" = NULL WHERE username = $1', [name]);
    }),
  };
}
