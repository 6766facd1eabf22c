import type { LockOutOptions } from './lock-out.ts';

/** More names than this are forgotten, the oldest first: a guesser cannot fill the memory. */
const MOST_NAMES = 10_000;

/** Tên không có tài khoản: counted in memory as accounts are in the database, so that both give the same answers. */
export function createUnknownNames({ attempts, minutes }: LockOutOptions) {
  const names = new Map<string, { failed: number; lockedUntil: Date | undefined }>();
  return {
    /** End of the lock when this attempt is refused. */
    count(name: string, now = new Date()): Date | undefined {
      const known = names.get(name);
      if (known?.lockedUntil && known.lockedUntil > now) return known.lockedUntil;
      const failed = (known?.lockedUntil ? 0 : (known?.failed ?? 0)) + 1;
      const lockedUntil = failed >= attempts ? new Date(now.getTime() + minutes * 60_000) : undefined;
      names.delete(name);
      names.set(name, { failed, lockedUntil });
      const oldest = names.size > MOST_NAMES ? names.keys().next().value : undefined;
      if (oldest !== undefined) names.delete(oldest);
      return undefined;
    },
  };
}
