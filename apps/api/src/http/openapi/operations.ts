import { z } from 'zod';
import { appRouter } from '../../router.ts';

/** JSON Schema of a value, as OpenAPI 3.1 uses it. */
export type Schema = Readonly<Record<string, unknown>>;

/** Một thủ tục dưới dạng một thao tác REST. */
export interface Operation {
  /** Name of the procedure: `records.imports.commit`. */
  readonly path: string;
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly isCommand: boolean;
  readonly permission: string;
  readonly input: Schema | undefined;
  readonly output: Schema;
}

interface Definition {
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly meta?: { readonly permission?: unknown };
  readonly inputs: readonly unknown[];
  readonly output?: unknown;
}

const PRIMITIVE = new Set(['string', 'number', 'integer', 'boolean']);

function isPrimitive(schema: unknown): boolean {
  const { type, enum: choices, const: only, anyOf } = schema as Record<string, unknown>;
  if (Array.isArray(anyOf)) return anyOf.every(isPrimitive);
  return PRIMITIVE.has(type as string) || Array.isArray(choices) || typeof only === 'string';
}

/** Whether a query string can say it: an object of single values and of lists of them. */
function isFlat(input: Schema | undefined): boolean {
  if (!input) return true;
  if (input.type !== 'object' || input.additionalProperties instanceof Object) return false;
  return Object.values((input.properties ?? {}) as Record<string, Schema>).every(
    (property) => isPrimitive(property) || (property.type === 'array' && isPrimitive(property.items)),
  );
}

function toSchema(schema: unknown, io: 'input' | 'output'): Schema {
  const { $schema: _, ...plain } = z.toJSONSchema(schema as z.ZodType, { io, unrepresentable: 'any' });
  return plain as Schema;
}

function describePermission(permission: unknown): string {
  if (typeof permission === 'string') return permission;
  const { field, action } = (permission ?? {}) as { field?: string; action?: string };
  return field && action ? `${field}.${action}` : '';
}

/** REST calls these by GET with a query string where it can say the input, else by POST; commands always by POST. */
function toOperation(path: string, { type, meta, inputs, output }: Definition): Operation {
  if (output === undefined) throw new Error(`The procedure ${path} declares no output, so it cannot be described.`);
  const [first] = inputs;
  const input = first === undefined ? undefined : toSchema(first, 'input');
  const isCommand = type === 'mutation';
  return {
    path,
    url: `/api/v1/${path.replaceAll('.', '/')}`,
    method: !isCommand && isFlat(input) ? 'GET' : 'POST',
    isCommand,
    permission: describePermission(meta?.permission),
    input,
    output: toSchema(output, 'output'),
  };
}

/** Mọi thủ tục của các router, in order of their names. */
export function listOperations(): Operation[] {
  const procedures = appRouter._def.procedures as unknown as Record<string, { readonly _def: Definition }>;
  return Object.entries(procedures)
    .filter(([, { _def }]) => _def.type !== 'subscription')
    .map(([path, { _def }]) => toOperation(path, _def))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
