import type { FastifyRequest } from 'fastify';
import { grantAccess, type ScopedAccess } from '../../../access/scoped-access.ts';
import { type Context, type Dependencies, findRequestUser } from '../../../context.ts';
import { toHeaders } from '../../../http/headers.ts';

export type Importer = Omit<Context, 'user'> & ScopedAccess;

/** Người gọi có quyền nhập danh sách. @throws {NoivuError} when not signed in or not allowed. */
export async function getImporter(deps: Dependencies, request: FastifyRequest): Promise<Importer> {
  const user = await findRequestUser(deps, toHeaders(request.headers));
  return { ...deps, requestId: request.id, ...grantAccess({ database: deps.database, user }, 'records.import') };
}
