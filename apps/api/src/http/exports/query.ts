import { z } from 'zod';

const split = (value: unknown): unknown =>
  value === undefined ? undefined : [value].flat().flatMap((part) => String(part).split(',').filter(Boolean));

/** A list in a query string: `kinds=cadre,civil-servant`, or the key again for each; an empty one is no filter. */
export function queryList<Schema extends z.ZodType>(list: Schema) {
  return z.preprocess((value) => {
    const parts = split(value) as unknown[] | undefined;
    return parts?.length === 0 ? undefined : parts;
  }, list);
}

/** `true` or `false` in a query string. */
export function queryFlag<Schema extends z.ZodType>(flag: Schema) {
  return z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), flag);
}

/** An empty text in a query string is none. */
export function queryText<Schema extends z.ZodType>(text: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), text);
}
