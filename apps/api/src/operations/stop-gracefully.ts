import type { FastifyInstance } from 'fastify';

/**
 * Đóng kết nối ngay khi trả lời xong, once the server is stopping: a client that keeps its connection for later would
 * otherwise hold up the end until the connection times out.
 */
export function closeConnectionsWhenStopping(server: FastifyInstance): void {
  let stopping = false;
  server.addHook('preClose', async () => {
    stopping = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
  // For answers that had begun before, and so have no such header.
  server.addHook('onResponse', async () => {
    if (stopping) setImmediate(() => server.server.closeIdleConnections());
  });
}

/**
 * Dừng êm: takes no new connections, finishes the requests being served, then closes. After `seconds` what is still open
 * is cut off: a client that does not read would otherwise keep the process alive for ever.
 * @returns whether everything ended by itself.
 */
export async function stopGracefully(
  server: FastifyInstance,
  { seconds }: { readonly seconds: number },
): Promise<boolean> {
  let whole = true;
  const deadline = setTimeout(() => {
    whole = false;
    server.server.closeAllConnections();
  }, seconds * 1000);
  try {
    await server.close();
  } finally {
    clearTimeout(deadline);
  }
  return whole;
}
