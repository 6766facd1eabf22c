import { describe, expect, it } from 'vitest';
import type { Queryable } from './queryable.ts';
import { SnapshotCache } from './snapshot-cache.ts';

/** A database whose snapshot the test moves on. */
function databaseAt(state: { snapshot: string }): Queryable {
  return { query: async () => ({ rows: [{ snapshot: state.snapshot }] }) } as unknown as Queryable;
}

describe('SnapshotCache', () => {
  it('computes once for each key, also when asked at once, until the snapshot moves on', async () => {
    const state = { snapshot: '1' };
    const database = databaseAt(state);
    const cache = new SnapshotCache<number>(4);
    let computed = 0;
    const ask = (key: string) => cache.get(database, key, async () => (computed += 1));
    expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([1, 1, 2]);
    expect(await ask('a')).toBe(1);
    state.snapshot = '2';
    expect(await ask('a')).toBe(3);
  });

  it('does not remember a failure', async () => {
    const database = databaseAt({ snapshot: '1' });
    const cache = new SnapshotCache<string>(4);
    await expect(cache.get(database, 'a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await cache.get(database, 'a', async () => 'mended')).toBe('mended');
  });

  it('keeps no more than its size, the newest', async () => {
    const database = databaseAt({ snapshot: '1' });
    const cache = new SnapshotCache<string>(2);
    const computed: string[] = [];
    const ask = (key: string) =>
      cache.get(database, key, async () => {
        computed.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) await ask(key);
    expect(computed).toEqual(['a', 'b', 'c', 'a']);
  });
});
