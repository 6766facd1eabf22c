import type { Database } from '@noivu/db';
import type { SignedInUser } from '../context.ts';
import { forbidden, notSignedIn } from '../errors.ts';
import { findPermittedRoots, type Permission } from './permissions.ts';

/** What a permitted call works with. */
export interface ScopedAccess {
  readonly user: SignedInUser;
  readonly permission: Permission;
  /** Units on whose subtrees the user has the permission. */
  readonly roots: readonly string[];
  /** Sees only what row-level security lets these roots (and those of the permissions also used) see. */
  readonly database: Database;
}

/**
 * Chỗ duy nhất kiểm tra quyền: for procedures and plain requests alike. `also` are permissions whose records the call reads
 * besides, for those users who have them. @throws {NoivuError} when not signed in or not allowed.
 */
export function grantAccess(
  ctx: { readonly database: Database; readonly user: SignedInUser | undefined },
  permission: Permission,
  also: readonly Permission[] = [],
): ScopedAccess {
  const { user } = ctx;
  if (!user) throw notSignedIn();
  const roots = findPermittedRoots(user.grants, permission);
  if (roots.length === 0) throw forbidden(permission);
  const used = new Set([...roots, ...also.flatMap((name) => findPermittedRoots(user.grants, name))]);
  return { user, permission, roots, database: ctx.database.origin.within([...used]) };
}
