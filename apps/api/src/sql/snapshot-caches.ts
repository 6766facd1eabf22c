import type { Database } from '@noivu/db';
import { SnapshotCache } from './snapshot-cache.ts';

/** One cache of `size` results for each open database. */
export function snapshotCaches<T>(size: number): (database: Database) => SnapshotCache<T> {
  const caches = new WeakMap<Database, SnapshotCache<T>>();
  return ({ origin: database }) => {
    const known = caches.get(database);
    if (known) return known;
    const cache = new SnapshotCache<T>(size);
    caches.set(database, cache);
    return cache;
  };
}
