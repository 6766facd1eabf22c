import type { AnyRule } from '@noivu/domain/rules';
import { z } from 'zod';
import type { Messages } from '../messages/index.ts';

/** The part of JSON Schema that facts use. */
export interface SchemaNode {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

const schemas = new WeakMap<AnyRule, SchemaNode>();

/** JSON Schema của dữ kiện as written, before parsing. */
export function getFactsSchema(rule: AnyRule): SchemaNode {
  let schema = schemas.get(rule);
  if (!schema) {
    schema = z.toJSONSchema(rule.facts, { io: 'input' }) as SchemaNode;
    schemas.set(rule, schema);
  }
  return schema;
}

/** What is expected at a place of the facts, in words; undefined where the schema says nothing. */
export function describeExpected(rule: AnyRule, path: readonly PropertyKey[], messages: Messages): string | undefined {
  let node: SchemaNode | undefined = getFactsSchema(rule);
  for (const key of path) node = typeof key === 'number' ? node?.items : node?.properties?.[String(key)];
  if (!node) return undefined;
  if (node.enum) return node.enum.map(String).join(' | ');
  if (node.format === 'date') return 'YYYY-MM-DD';
  return node.type === undefined ? undefined : messages.issue.types[node.type === 'integer' ? 'int' : node.type];
}
