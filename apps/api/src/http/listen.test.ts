import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../env.ts';
import { checkPort } from './listen.ts';

const HOST = '127.0.0.1';
const open: Server[] = [];

async function occupy(): Promise<number> {
  const server = createServer();
  open.push(server);
  await new Promise<void>((resolve) => server.listen({ host: HOST, port: 0 }, resolve));
  return (server.address() as { port: number }).port;
}

afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
});

describe('the port before anything starts', () => {
  it('is refused when taken, naming another to choose', async () => {
    const port = await occupy();
    const refusal = checkPort({ host: HOST, port });
    await expect(refusal).rejects.toThrow(ConfigurationError);
    await expect(refusal).rejects.toThrow(`NOIVU_PORT=${port + 1}`);
  });

  it('is free again after the probe', async () => {
    const port = await occupy();
    for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
    await checkPort({ host: HOST, port });
    await checkPort({ host: HOST, port });
  });

  it('names NOIVU_HOST when the address is not of this machine', async () => {
    await expect(checkPort({ host: '203.0.113.1', port: 0 })).rejects.toThrow('NOIVU_HOST');
  });
});
