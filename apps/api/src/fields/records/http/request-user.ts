import type { FastifyRequest } from 'fastify';
import { findPermittedRoots } from '../../../access/permissions.ts';
import { type Context, type Dependencies, findRequestUser, type SignedInUser } from '../../../context.ts';
import { forbidden, notSignedIn } from '../../../errors.ts';
import { toHeaders } from '../../../http/headers.ts';

export interface Importer extends Context {
  readonly user: SignedInUser;
  readonly roots: readonly string[];
}

/** Người gọi có quyền nhập danh sách. @throws {NoivuError} when not signed in or not allowed. */
export async function getImporter(deps: Dependencies, request: FastifyRequest): Promise<Importer> {
  const user = await findRequestUser(deps, toHeaders(request.headers));
  if (!user) throw notSignedIn();
  const roots = findPermittedRoots(user.grants, 'records.import');
  if (roots.length === 0) throw forbidden('records.import');
  return { ...deps, requestId: request.id, user, roots };
}
