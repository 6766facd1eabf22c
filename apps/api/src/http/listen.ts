import type { FastifyInstance } from 'fastify';
import { ConfigurationError } from '../env.ts';

/** Mở cổng. @throws {ConfigurationError} naming the remedy when the port is taken or not allowed. */
export async function listen(server: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new ConfigurationError(
        `Cổng ${port} đang được chương trình khác dùng; chưa có gì bị thay đổi.\nHãy tắt chương trình đó, hoặc chọn cổng khác: NOIVU_PORT=${port + 1} npm start\n(Port ${port} is in use; choose another with NOIVU_PORT.)`,
      );
    }
    if (code === 'EACCES') {
      throw new ConfigurationError(
        `Không được phép mở cổng ${port}; hãy chọn cổng từ 1024 trở lên: NOIVU_PORT=3000 npm start\n(Not allowed to open port ${port}; choose one from 1024 on.)`,
      );
    }
    throw error;
  }
}
