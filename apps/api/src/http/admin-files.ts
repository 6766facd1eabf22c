import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { NOT_FOUND } from './error-answers.ts';
import { sendProblem } from './problem.ts';

/** Phục vụ ứng dụng quản trị: hashed assets for a year, the page itself never cached, any other path is the app's. False when it was not built. */
export async function registerAdminFiles(server: FastifyInstance, folder: string): Promise<boolean> {
  if (!existsSync(path.join(folder, 'index.html'))) return false;
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    setHeaders(reply, file) {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && !path.extname(request.url.split('?')[0] ?? '');
    if (wantsPage) return reply.sendFile('index.html');
    return sendProblem(request, reply, 404, NOT_FOUND);
  });
  return true;
}
