import type { FastifyRequest } from 'fastify';
import { findPermittedRoots, type Permission } from '../access/permissions.ts';
import { type Dependencies, findRequestUser, type SignedInUser } from '../context.ts';
import { forbidden, notSignedIn } from '../errors.ts';
import { toHeaders } from './headers.ts';

export interface RequestCaller {
  readonly user: SignedInUser;
  readonly requestId: string;
  /** Units on whose subtrees the user has the permission. */
  readonly roots: readonly string[];
}

/** Người gọi một đường dẫn thường, as `procedureFor` is for tRPC. @throws {NoivuError} when not signed in or not allowed. */
export async function getRequestCaller(
  deps: Dependencies,
  request: FastifyRequest,
  permission: Permission,
): Promise<RequestCaller> {
  const user = await findRequestUser(deps, toHeaders(request.headers));
  if (!user) throw notSignedIn();
  const roots = findPermittedRoots(user.grants, permission);
  if (roots.length === 0) throw forbidden(permission);
  return { user, requestId: request.id, roots };
}
