import type { Operation, Schema } from './operations.ts';
import { describeRefusals, PROBLEM_SCHEMA } from './problem-schema.ts';

const TAGS: Readonly<Record<string, string>> = {
  session: 'Phiên làm việc',
  organisation: 'Tổ chức bộ máy',
  overview: 'Tổng quan',
  pay: 'Tiền lương',
  persons: 'Nhân sự',
  records: 'Nhập danh sách',
  search: 'Tìm kiếm',
  services: 'Tài khoản dịch vụ',
};

/** Moves `$defs` to components: a reference within a schema would point nowhere once the schema is part of the document. */
function hoist(schema: Schema, prefix: string, components: Record<string, Schema>): Schema {
  const rename = (name: string): string => `${prefix}_${name}`.replace(/[^\w.-]/g, '_');
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        if (key !== '$ref' || typeof part !== 'string') return [key, walk(part)];
        const name = part === '#' ? 'self' : part.replace('#/$defs/', '');
        return [key, `#/components/schemas/${rename(name)}`];
      }),
    );
  };
  const { $defs, ...rest } = schema as { $defs?: Record<string, Schema> };
  for (const [name, part] of Object.entries($defs ?? {})) components[rename(name)] = walk(part) as Schema;
  const walked = walk(rest) as Schema;
  if (!JSON.stringify(rest).includes('"$ref":"#"')) return walked;
  components[rename('self')] = walked;
  return { $ref: `#/components/schemas/${rename('self')}` };
}

function describeParameters(input: Schema | undefined): Schema[] {
  const required = (input?.required ?? []) as string[];
  return Object.entries((input?.properties ?? {}) as Record<string, Schema>).map(([name, schema]) => ({
    name,
    in: 'query',
    // A value with a default may be left out, whatever the schema of the output says.
    required: required.includes(name) && !('default' in schema),
    schema,
    ...(schema.type === 'array' ? { style: 'form', explode: true } : {}),
  }));
}

const IDEMPOTENCY_KEY: Schema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'UUID ngẫu nhiên cho mỗi lệnh: gửi lại với cùng khóa thì nhận lại câu trả lời cũ, lệnh không chạy lần nữa (24 giờ).',
  schema: { type: 'string', minLength: 16, maxLength: 255 },
};

function describeOperation(operation: Operation, components: Record<string, Schema>): Schema {
  const { path, method, isCommand, permission } = operation;
  const id = path.replaceAll('.', '_');
  const input = operation.input && hoist(operation.input, `${id}_input`, components);
  const output = hoist(operation.output, `${id}_output`, components);
  const parameters = [...(method === 'GET' ? describeParameters(input) : []), ...(isCommand ? [IDEMPOTENCY_KEY] : [])];
  const isPublic = permission === 'public';
  return {
    operationId: id,
    summary: path,
    description: `Quyền cần có (permission): ${permission}`,
    tags: [path.split('.')[0]],
    ...(isPublic ? { security: [{}, { session: [] }, { apiKey: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(method === 'POST' && input
      ? { requestBody: { required: true, content: { 'application/json': { schema: input } } } }
      : {}),
    responses: {
      200: { description: 'Được', content: { 'application/json': { schema: output } } },
      ...describeRefusals(isCommand),
    },
  };
}

/** Tài liệu OpenAPI 3.1 của mọi thao tác, written from the schemas by which the server itself checks. */
export function buildDocument(operations: readonly Operation[]): Schema {
  const schemas: Record<string, Schema> = { Problem: PROBLEM_SCHEMA };
  const paths = Object.fromEntries(
    operations.map((operation) => [
      operation.url,
      { [operation.method.toLowerCase()]: describeOperation(operation, schemas) },
    ]),
  );
  const tags = [...new Set(operations.map(({ path }) => path.split('.')[0] ?? ''))];
  return {
    openapi: '3.1.0',
    info: {
      title: 'noivu',
      version: '0.1.0',
      summary: 'Giao diện lập trình của phần mềm Sở Nội vụ',
      description:
        'Mọi thủ tục của máy chủ, dưới dạng REST. Ngày là YYYY-MM-DD. Dịch vụ nội bộ dùng khóa API (Authorization: Bearer nvk_…); trình duyệt dùng cookie của phiên. Lỗi theo RFC 9457, tiếng Việt và tiếng Anh.\n\nEvery procedure of the server as REST. Dates are YYYY-MM-DD. Services use an API key, browsers the session cookie. Errors follow RFC 9457.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: tags.map((name) => ({ name, description: TAGS[name] ?? name })),
    security: [{ apiKey: [] }, { session: [] }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'Khóa API của tài khoản dịch vụ (nvk_…)' },
        session: { type: 'apiKey', in: 'cookie', name: 'noivu.session_token' },
      },
    },
  };
}
