import type { Database } from '@noivu/db';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { username } from 'better-auth/plugins';
import { createLockOut, type LockOutOptions } from './lock-out.ts';

export interface AuthOptions {
  readonly database: Database;
  readonly secret: string;
  readonly publicUrl?: string | undefined;
  /** Attempts allowed before a lock, and its length in minutes. */
  readonly lockOut?: LockOutOptions;
}

/** Đăng nhập: better-auth with usernames; nobody signs up, accounts are given by the administrator. */
export function createAuth({ database, secret, publicUrl, lockOut = { attempts: 5, minutes: 15 } }: AuthOptions) {
  return betterAuth({
    appName: 'noivu',
    secret,
    ...(publicUrl ? { baseURL: publicUrl } : {}),
    basePath: '/api/auth',
    telemetry: { enabled: false },
    logger: { level: 'error' },
    // A refusal (wrong password, lock) is an answer, not something to log.
    onAPIError: {
      onError(error) {
        if (!(error instanceof APIError) || error.statusCode >= 500) console.error(error);
      },
    },
    database: prismaAdapter(database.prisma, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: { expiresIn: 12 * 3600, updateAge: 1800 },
    // The lock-out below counts by account; the built-in limit by address would lock a whole office behind one proxy.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'noivu',
      useSecureCookies: publicUrl?.startsWith('https://') ?? false,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    // Another origin never comes this far (http/same-origin.ts): what is left is the page's own, or the public address.
    trustedOrigins: (request) => {
      const origin = request?.headers.get('origin');
      return origin && origin !== 'null' ? [origin] : publicUrl ? [publicUrl] : [];
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 60,
        usernameValidator: (name) => /^[a-z0-9._-]+$/i.test(name),
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          // Only who gave the right password learns that the account is disabled.
          async before({ userId }) {
            const user = await database.prisma.user.findUnique({
              where: { id: userId },
              select: { disabledAt: true },
            });
            if (!user?.disabledAt) return;
            throw new APIError('FORBIDDEN', {
              code: 'ACCOUNT_DISABLED',
              message: 'Tài khoản đã bị khóa. Hãy liên hệ quản trị hệ thống.',
            });
          },
        },
      },
    },
    hooks: createLockOut(database, lockOut),
  });
}

export type Auth = ReturnType<typeof createAuth>;
