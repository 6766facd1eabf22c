function pairs(key: string): Set<string> {
  const padded = ` ${key} `;
  const found = new Set<string>();
  for (let index = 0; index < padded.length - 1; index += 1) found.add(padded.slice(index, index + 2));
  return found;
}

/** Độ giống nhau từ 0 đến 1 of two keys, by the pairs of letters they share (Dice). */
function similarity(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  return (2 * shared) / (first.size + second.size);
}

export interface NamedKey {
  readonly key: string;
}

/** Tìm các mục gần giống nhất, best first; only those at least a third alike. */
export function createNearest<T extends NamedKey>(items: readonly T[]): (key: string, limit?: number) => T[] {
  let prepared: { item: T; pairs: Set<string> }[] | undefined;
  return (key, limit = 3) => {
    prepared ??= items.map((item) => ({ item, pairs: pairs(item.key) }));
    const wanted = pairs(key);
    return prepared
      .map(({ item, pairs: own }) => ({ item, score: similarity(wanted, own) }))
      .filter(({ score }) => score > 1 / 3)
      .sort((a, b) => b.score - a.score || a.item.key.localeCompare(b.item.key))
      .slice(0, limit)
      .map(({ item }) => item);
  };
}
