import type { Queryable } from './queryable.ts';
import { readSnapshot } from './snapshot.ts';

/**
 * Nhớ kết quả của một lần đọc for as long as the database has not changed, whichever process changes it. Readers that
 * ask at once share one computation; at most `size` results are kept, all of the newest snapshot.
 */
export class SnapshotCache<T> {
  readonly #size: number;
  #snapshot = '';
  #entries = new Map<string, Promise<T>>();

  constructor(size: number) {
    this.#size = size;
  }

  async get(database: Queryable, key: string, compute: () => Promise<T>): Promise<T> {
    const snapshot = await readSnapshot(database);
    if (snapshot !== this.#snapshot) {
      this.#snapshot = snapshot;
      this.#entries = new Map();
    }
    const known = this.#entries.get(key);
    if (known) return known;
    const entries = this.#entries;
    const computing = compute();
    entries.set(key, computing);
    if (entries.size > this.#size) entries.delete(entries.keys().next().value as string);
    // A failure is not remembered.
    computing.catch(() => entries.delete(key));
    return computing;
  }
}
