import type { FastifyInstance } from 'fastify';
import type { Auth } from '../auth/auth.ts';
import { toHeaders } from './headers.ts';

/**
 * What of better-auth is open. The rest (sign-up, sign-in by e-mail, whether a user name is taken ...) would go round
 * the lock-out or tell which accounts exist.
 */
const OPEN = [
  { method: 'POST', path: 'sign-in/username' },
  { method: 'POST', path: 'sign-out' },
  { method: 'GET', path: 'get-session' },
  { method: 'POST', path: 'change-password' },
] as const;

/** Chuyển các đường dẫn đăng nhập cho better-auth, as a standard Request. */
export function registerAuthRoutes(server: FastifyInstance, auth: Auth): void {
  for (const { method, path } of OPEN) {
    server.route({
      method,
      url: `/api/auth/${path}`,
      async handler(request, reply) {
        const url = new URL(request.url, `${request.protocol}://${request.host}`);
        const body = method === 'POST' ? { body: JSON.stringify(request.body ?? {}) } : {};
        const response = await auth.handler(new Request(url, { method, headers: toHeaders(request.headers), ...body }));
        reply.status(response.status);
        response.headers.forEach((value, name) => {
          if (name !== 'set-cookie') reply.header(name, value);
        });
        const cookies = response.headers.getSetCookie();
        if (cookies.length > 0) reply.header('set-cookie', cookies);
        return reply.send(response.body ? await response.text() : null);
      },
    });
  }
}
