import path from 'node:path';
import { z } from 'zod';

/** Repository root: the built bundle and the sources both lie two folders below apps/. */
const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

const Switch = z.enum(['0', '1']);

/** What an operator reads about a setting, and whether its value may be printed. */
interface Meaning {
  readonly vi: string;
  readonly en: string;
  readonly secret?: true;
  /** Default as written in the guide, where the real one depends on the machine. */
  readonly shownDefault?: string;
}

const about = <Schema extends z.ZodType>(schema: Schema, meaning: Meaning): Schema => schema.meta({ ...meaning });

const Environment = z.object({
  DATABASE_URL: about(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'phải bắt đầu bằng postgres:// hoặc postgresql://')
      .optional(),
    {
      vi: 'Chuỗi kết nối PostgreSQL (từ 15); bỏ trống thì dùng cơ sở dữ liệu đi kèm',
      en: 'PostgreSQL connection string (15 or later); empty: the embedded database',
      secret: true,
    },
  ),
  NOIVU_APP_DATABASE_URL: about(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'phải bắt đầu bằng postgres:// hoặc postgresql://')
      .optional(),
    {
      vi: 'Chuỗi kết nối của vai trò noivu_app, khi người dùng trong DATABASE_URL không được tạo vai trò hoặc nhiều máy chạy chung một cơ sở dữ liệu; bỏ trống thì tự tạo vai trò',
      en: 'Connection string of the role noivu_app, when the user of DATABASE_URL may not create roles or several machines share one database; empty: the role is made',
      secret: true,
    },
  ),
  NOIVU_PORT: about(z.coerce.number().int().min(0).max(65535).default(3000), {
    vi: 'Cổng HTTP; 0 là cổng trống bất kỳ',
    en: 'HTTP port; 0 is any free one',
  }),
  NOIVU_HOST: about(z.string().min(1).default('127.0.0.1'), {
    vi: 'Địa chỉ lắng nghe',
    en: 'Address to listen on',
  }),
  NOIVU_DATA: about(z.string().min(1).default(path.join(ROOT, '.noivu')), {
    vi: 'Thư mục dữ liệu: cơ sở dữ liệu đi kèm, khóa bí mật, tệp tải lên',
    en: 'Data folder: embedded database, secret, uploaded files',
    shownDefault: '.noivu',
  }),
  NOIVU_SECRET: about(z.string().min(32, 'cần ít nhất 32 ký tự').optional(), {
    vi: 'Khóa bí mật của phiên (từ 32 ký tự); bỏ trống thì tạo một lần trong thư mục dữ liệu. Nhiều tiến trình phải dùng chung một khóa',
    en: 'Secret of the sessions (32 characters or more); empty: made once in the data folder. Several processes must share one',
    secret: true,
  }),
  NOIVU_URL: about(z.url({ protocol: /^https?$/, error: 'phải là một địa chỉ http(s)' }).optional(), {
    vi: 'Địa chỉ công khai khi đứng sau proxy; bắt đầu bằng https thì bật HSTS và cookie an toàn',
    en: 'Public address behind a proxy; with https, HSTS and secure cookies are on',
  }),
  NOIVU_NO_DEMO: about(Switch.default('0'), {
    vi: '1: không nạp tỉnh trình diễn vào cơ sở dữ liệu trống',
    en: '1: do not load the demonstration province into an empty database',
  }),
  NOIVU_LOG: about(z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'), {
    vi: 'Mức nhật ký vận hành (JSON, không có dữ liệu cá nhân)',
    en: 'Level of the operational log (JSON, without personal data)',
  }),
  NOIVU_METRICS: about(Switch.default('0'), {
    vi: '1: mở /metrics cho Prometheus. Không có đăng nhập: chỉ bật khi proxy chặn đường dẫn này từ bên ngoài',
    en: '1: opens /metrics for Prometheus. It asks for no sign-in: switch it on only where the proxy keeps it inside',
  }),
  NOIVU_RATE_LIMIT: about(z.coerce.number().int().min(0).max(1_000_000).default(1200), {
    vi: 'Số yêu cầu mỗi phút của một khóa API hoặc một phiên; 0 là không giới hạn',
    en: 'Requests a minute of one API key or session; 0 is no limit',
  }),
  NOIVU_RATE_LIMIT_ADDRESS: about(z.coerce.number().int().min(0).max(1_000_000).default(600), {
    vi: 'Số yêu cầu mỗi phút chưa đăng nhập (hoặc có khóa lạ) từ một địa chỉ mạng; 0 là không giới hạn',
    en: 'Requests a minute without a sign-in (or with an unknown key) from one network address; 0 is no limit',
  }),
  NOIVU_SHUTDOWN_SECONDS: about(z.coerce.number().int().min(1).max(600).default(30), {
    vi: 'Khi dừng, chờ các yêu cầu đang xử lý tối đa bấy nhiêu giây',
    en: 'When stopping, wait at most this many seconds for the requests being served',
  }),
});

export interface Configuration {
  readonly databaseUrl: string | undefined;
  readonly appDatabaseUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly adminFolder: string;
  readonly secret: string | undefined;
  readonly publicUrl: string | undefined;
  readonly demonstration: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly metrics: boolean;
  /** Requests a minute; 0 is no limit. */
  readonly rateLimits: { readonly perCaller: number; readonly perAddress: number };
  readonly shutdownSeconds: number;
  /** Every setting as it holds, for printing; secrets are hidden. */
  readonly settings: readonly Setting[];
}

/** Một thông số vận hành. */
export interface Setting extends Meaning {
  readonly name: string;
  /** `undefined` when not set and without a default. */
  readonly value: string | undefined;
  readonly fromEnvironment: boolean;
}

/** A wrong value in the environment: names the variable, what was found and the remedy. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const SHAPE = Object.entries(Environment.shape) as [keyof typeof Environment.shape, z.ZodType][];

function isSecret(name: string): boolean {
  const schema = (Environment.shape as Record<string, z.ZodType>)[name];
  return (schema?.meta() as Meaning | undefined)?.secret === true;
}

function describeSettings(source: NodeJS.ProcessEnv, values: Record<string, unknown>): Setting[] {
  return SHAPE.map(([name, schema]) => {
    const meaning = schema.meta() as unknown as Meaning;
    const value = values[name] === undefined ? undefined : `${values[name]}`;
    return {
      ...meaning,
      name,
      value: value && meaning.secret ? '***' : value,
      fromEnvironment: source[name] !== undefined,
    };
  });
}

/** Các thông số và giá trị mặc định: what the guide to configuration is written from. */
export function listDefaultSettings(): Setting[] {
  return describeSettings({}, Environment.parse({})).map((setting) => ({
    ...setting,
    value: setting.shownDefault ?? setting.value,
  }));
}

/** Đọc cấu hình: the only reader of `process.env`. @throws {ConfigurationError} listing every wrong value. */
export function readConfiguration(source: NodeJS.ProcessEnv = process.env): Configuration {
  const parsed = Environment.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `  ${name}=${isSecret(name) ? '***' : (source[name] ?? '')}: ${issue.message}`;
    });
    throw new ConfigurationError(
      `Cấu hình sai, chưa khởi động (wrong configuration, not started):\n${lines.join('\n')}`,
    );
  }
  const env = parsed.data;
  return {
    databaseUrl: env.DATABASE_URL,
    appDatabaseUrl: env.NOIVU_APP_DATABASE_URL,
    port: env.NOIVU_PORT,
    host: env.NOIVU_HOST,
    dataFolder: path.resolve(env.NOIVU_DATA),
    adminFolder: path.join(ROOT, 'apps', 'admin', 'dist'),
    secret: env.NOIVU_SECRET,
    publicUrl: env.NOIVU_URL,
    demonstration: env.NOIVU_NO_DEMO !== '1',
    logLevel: env.NOIVU_LOG,
    metrics: env.NOIVU_METRICS === '1',
    rateLimits: { perCaller: env.NOIVU_RATE_LIMIT, perAddress: env.NOIVU_RATE_LIMIT_ADDRESS },
    shutdownSeconds: env.NOIVU_SHUTDOWN_SECONDS,
    settings: describeSettings(source, env),
  };
}
