import { randomUUID } from 'node:crypto';
import type { Database } from '@noivu/db';
import type { PlainDate } from '@noivu/domain/kernel';
import type { CreateFastifyContextOptions } from '@trpc/server/adapters/fastify';
import type { Grant, RoleName } from './access/permissions.ts';
import type { Auth } from './auth/auth.ts';
import { toHeaders } from './http/headers.ts';
import { findService } from './services/find-service.ts';

/** What the server is made of; tests build their own. */
export interface Dependencies {
  readonly database: Database;
  readonly auth: Auth;
  /** Hôm nay, in the province's time zone: the only clock, injected. */
  readonly today: () => PlainDate;
  readonly dataFolder: string;
}

export interface SignedInUser {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly grants: readonly Grant[];
}

export interface Context extends Dependencies {
  readonly requestId: string;
  readonly user: SignedInUser | undefined;
}

async function findUser(deps: Dependencies, headers: Headers): Promise<SignedInUser | undefined> {
  const service = await findService(deps.database, headers);
  if (service !== undefined) return service ?? undefined;
  const session = await deps.auth.api.getSession({ headers });
  if (!session) return undefined;
  const user = await deps.database.prisma.user.findUnique({
    where: { id: session.user.id },
    include: { grants: true },
  });
  if (!user || user.disabledAt) return undefined;
  return {
    id: user.id,
    name: user.name,
    username: user.username ?? user.email,
    grants: user.grants.map(({ role, unitId, field }) => ({ role: role as RoleName, unitId, field })),
  };
}

export async function createContext(deps: Dependencies, { req }: CreateFastifyContextOptions): Promise<Context> {
  return { ...deps, requestId: req.id ?? randomUUID(), user: await findUser(deps, toHeaders(req.headers)) };
}

/** The user of a plain HTTP request (downloads, uploads), or undefined. */
export const findRequestUser = findUser;
