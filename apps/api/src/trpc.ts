import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { hideSensitive } from './access/hide-sensitive.ts';
import { type Need, type Permission, toPermission } from './access/permissions.ts';
import { grantAccess } from './access/scoped-access.ts';
import type { Context } from './context.ts';
import { sentenceOf } from './error-sentence.ts';
import { notSignedIn } from './errors.ts';

interface Meta {
  /** Which permission the procedure needs; `session` is any signed-in user, `public` anyone. */
  readonly permission: Permission | 'session' | 'public';
  /** Permissions whose records it reads besides, for users who have them. */
  readonly also?: readonly Permission[];
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter({ shape, error, input }) {
      const sentence = sentenceOf(error, input);
      // A stack or a database message never leaves the server.
      const { stack: _stack, ...data } = shape.data;
      return { ...shape, message: sentence.vi, data: { ...data, sentence } };
    },
  });

export const router = t.router;
export const createCaller = t.createCallerFactory;
export const publicProcedure = t.procedure.meta({ permission: 'public' });

/** Any signed-in user. */
export const sessionProcedure = t.procedure.meta({ permission: 'session' }).use(({ ctx, next }) => {
  if (!ctx.user) throw notSignedIn();
  return next({ ctx: { ...ctx, user: ctx.user } });
});

export interface ProcedureNeed extends Need {
  /** Permissions whose records the procedure reads besides, for users who have them. */
  readonly also?: readonly Permission[];
}

/**
 * A procedure for one field and action. `ctx.roots` are the units on whose subtrees the user has the permission, and
 * `ctx.database` sees no other subtrees; sensitive fields of the answer are left out for who may not see them.
 */
export function procedureFor({ also = [], ...need }: ProcedureNeed) {
  const permission = toPermission(need);
  return t.procedure.meta({ permission, also }).use(async ({ ctx, next, path, getRawInput }) => {
    const access = grantAccess(ctx, permission, also);
    const result = await next({ ctx: { ...ctx, ...access } });
    if (!result.ok) return result;
    return { ...result, data: await hideSensitive(access, path, await getRawInput(), result.data) };
  });
}

/** Zod type of a uuid with a Vietnamese message. */
export const Id = z.uuid('mã bản ghi không hợp lệ');
