import { nameKey } from '@noivu/db';
import type { Parameters } from './parameters.ts';

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/**
 * Tìm theo tên không dấu hoặc mã: SQL condition that every word of `q` begins a word of the name, or that `q` begins
 * the code. `alias` is a table with "nameKey" and code. Undefined when `q` has no letter to search by.
 */
export function matchesName(alias: string, q: string, parameters: Parameters): string | undefined {
  const key = nameKey(q);
  if (key === '') return undefined;
  const words = key.split(' ').map((word) => {
    const first = parameters.add(`${escapeLike(word)}%`);
    const later = parameters.add(`% ${escapeLike(word)}%`);
    return `(${alias}."nameKey" LIKE ${first} OR ${alias}."nameKey" LIKE ${later})`;
  });
  const code = parameters.add(`${escapeLike(q.trim())}%`);
  return `((${words.join(' AND ')}) OR ${alias}.code ILIKE ${code})`;
}
