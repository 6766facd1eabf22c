import path from 'node:path';
import { z } from 'zod';

/** Repository root: the built bundle and the sources both lie two folders below apps/. */
const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

const Environment = z.object({
  /** Chuỗi kết nối PostgreSQL; bỏ trống thì dùng cơ sở dữ liệu đi kèm. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'phải bắt đầu bằng postgres:// hoặc postgresql://')
    .optional(),
  NOIVU_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  NOIVU_HOST: z.string().min(1).default('127.0.0.1'),
  /** Thư mục dữ liệu: cơ sở dữ liệu đi kèm, khóa bí mật, tệp tải lên. */
  NOIVU_DATA: z.string().min(1).default(path.join(ROOT, '.noivu')),
  NOIVU_SECRET: z.string().min(32, 'cần ít nhất 32 ký tự').optional(),
  /** Địa chỉ công khai, khi đứng sau proxy. */
  NOIVU_URL: z.url('phải là một địa chỉ http(s)').optional(),
  /** 1: không nạp tỉnh trình diễn vào cơ sở dữ liệu trống. */
  NOIVU_NO_DEMO: z.enum(['0', '1']).default('0'),
  NOIVU_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

export interface Configuration {
  readonly databaseUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly adminFolder: string;
  readonly secret: string | undefined;
  readonly publicUrl: string | undefined;
  readonly demonstration: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** A wrong value in the environment: names the variable, what was found and the remedy. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** Đọc cấu hình: the only reader of `process.env`. @throws {ConfigurationError} listing every wrong value. */
export function readConfiguration(source: NodeJS.ProcessEnv = process.env): Configuration {
  const parsed = Environment.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `  ${name}=${source[name] ?? ''}: ${issue.message}`;
    });
    throw new ConfigurationError(
      `Cấu hình sai, chưa khởi động (wrong configuration, not started):\n${lines.join('\n')}`,
    );
  }
  const env = parsed.data;
  return {
    databaseUrl: env.DATABASE_URL,
    port: env.NOIVU_PORT,
    host: env.NOIVU_HOST,
    dataFolder: path.resolve(env.NOIVU_DATA),
    adminFolder: path.join(ROOT, 'apps', 'admin', 'dist'),
    secret: env.NOIVU_SECRET,
    publicUrl: env.NOIVU_URL,
    demonstration: env.NOIVU_NO_DEMO !== '1',
    logLevel: env.NOIVU_LOG,
  };
}
