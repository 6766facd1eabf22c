import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ConfigurationError } from '../env.ts';

interface Address {
  readonly host: string;
  readonly port: number;
}

function explainRefusal(error: unknown, { port }: Address): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new ConfigurationError(
      `Cổng ${port} đang được chương trình khác dùng; chưa có gì bị thay đổi.\nHãy tắt chương trình đó, hoặc chọn cổng khác: NOIVU_PORT=${port + 1} npm start\n(Port ${port} is in use; choose another with NOIVU_PORT.)`,
    );
  }
  if (code === 'EACCES') {
    return new ConfigurationError(
      `Không được phép mở cổng ${port}; hãy chọn cổng từ 1024 trở lên: NOIVU_PORT=3000 npm start\n(Not allowed to open port ${port}; choose one from 1024 on.)`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new ConfigurationError(
      'NOIVU_HOST không phải là địa chỉ của máy này; dùng 127.0.0.1 (chỉ máy này) hoặc 0.0.0.0 (mọi mạng).\n(NOIVU_HOST is not an address of this machine.)',
    );
  }
  return error;
}

/**
 * Thử cổng before anything else is started: a busy port is told at once, not after the database was built and loaded.
 * @throws {ConfigurationError} as {@link listen} does.
 */
export async function checkPort(address: Address): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(explainRefusal(error, address)));
    probe.listen({ host: address.host, port: address.port }, () => probe.close(() => resolve()));
  });
}

/** Mở cổng. @throws {ConfigurationError} naming the remedy when the port is taken or not allowed. */
export async function listen(server: FastifyInstance, address: Address): Promise<string> {
  try {
    return await server.listen({ host: address.host, port: address.port });
  } catch (error) {
    throw explainRefusal(error, address);
  }
}
