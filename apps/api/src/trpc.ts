import { initTRPC } from '@trpc/server';
import { ZodError, z } from 'zod';
import { findPermittedRoots, type Permission } from './access/permissions.ts';
import type { Context } from './context.ts';
import { badCall, forbidden, internalError, NoivuError, notSignedIn } from './errors.ts';
import { explainInputError } from './input-error.ts';

interface Meta {
  /** Which permission the procedure needs; `session` is any signed-in user, `public` anyone. */
  readonly permission: Permission | 'session' | 'public';
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter({ shape, error, input }) {
      // A ZodError under another code is an output of ours that broke its schema: a bug, not the caller's input.
      const sentence =
        error instanceof NoivuError
          ? error.sentence
          : error.code === 'BAD_REQUEST' && error.cause instanceof ZodError
            ? explainInputError(error.cause, input)
            : error.code === 'INTERNAL_SERVER_ERROR'
              ? internalError
              : badCall(error.code);
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

/** A procedure that needs a permission; `ctx.roots` are the units on whose subtrees the user has it. */
export function procedureFor(permission: Permission) {
  return t.procedure.meta({ permission }).use(({ ctx, next }) => {
    if (!ctx.user) throw notSignedIn();
    const roots = findPermittedRoots(ctx.user.grants, permission);
    if (roots.length === 0) throw forbidden(permission);
    return next({ ctx: { ...ctx, user: ctx.user, roots } });
  });
}

/** Zod type of a uuid with a Vietnamese message. */
export const Id = z.uuid('mã bản ghi không hợp lệ');
