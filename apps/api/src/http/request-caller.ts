import type { FastifyRequest } from 'fastify';
import { hideSensitive } from '../access/hide-sensitive.ts';
import type { Permission } from '../access/permissions.ts';
import { grantAccess, type ScopedAccess } from '../access/scoped-access.ts';
import { type Dependencies, findRequestUser } from '../context.ts';
import { toHeaders } from './headers.ts';

export interface RequestCaller extends ScopedAccess {
  readonly requestId: string;
  /** Leaves out of the answer of `route` (as access/sensitive-outputs.ts names it) what the caller may not see. */
  hideSensitive<Answer>(route: string, input: unknown, answer: Answer): Promise<Answer>;
}

/** Người gọi một đường dẫn thường, as `procedureFor` is for tRPC. @throws {NoivuError} when not signed in or not allowed. */
export async function getRequestCaller(
  deps: Dependencies,
  request: FastifyRequest,
  permission: Permission,
): Promise<RequestCaller> {
  const user = await findRequestUser(deps, toHeaders(request.headers));
  const access = grantAccess({ database: deps.database, user }, permission);
  return {
    ...access,
    requestId: request.id,
    hideSensitive: (route, input, answer) => hideSensitive(access, route, input, answer),
  };
}
