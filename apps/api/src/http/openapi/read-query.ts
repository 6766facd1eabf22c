import type { Schema } from './operations.ts';

type Type = 'string' | 'number' | 'boolean' | 'array';

function typeOf(schema: Schema): Type {
  const { type, anyOf, enum: choices } = schema as { type?: string; anyOf?: Schema[]; enum?: unknown[] };
  if (anyOf?.[0]) return typeOf(anyOf[0]);
  if (type === 'integer' || type === 'number' || typeof choices?.[0] === 'number') return 'number';
  return type === 'boolean' || type === 'array' ? type : 'string';
}

/** What does not look like the type is left as it came: the procedure's own schema then says what is wrong with it. */
function readValue(text: unknown, schema: Schema): unknown {
  const type = typeOf(schema);
  if (type === 'array') {
    const items = (Array.isArray(text) ? text : [text]) as unknown[];
    return items.map((item) => readValue(item, (schema.items ?? {}) as Schema));
  }
  if (typeof text !== 'string') return text;
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** Đọc chuỗi truy vấn thành đầu vào: lists are repeated parameters; unknown ones are passed on for the schema to judge. */
export function readQuery(query: Readonly<Record<string, unknown>>, input: Schema | undefined): unknown {
  if (!input) return undefined;
  const properties = (input.properties ?? {}) as Record<string, Schema>;
  return Object.fromEntries(
    Object.entries(query).map(([name, text]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return [name, property ? readValue(text, property) : text];
    }),
  );
}
