import type { Outcome } from '@noivu/domain/kernel';
import { z } from 'zod';

const STATUSES = ['granted', 'refused', 'missing-facts', 'not-in-force', 'out-of-scope'];

/** Kết quả của một quy tắc on the wire: the domain's own union, which its `explain` renders as it is. */
export function outcomeOf<Value>(rule: string) {
  return z.custom<Outcome<Value>>((value) => {
    const outcome = value as Outcome<Value> | null;
    return outcome?.rule === rule && STATUSES.includes(outcome.status);
  }, `not an outcome of ${rule}`);
}
