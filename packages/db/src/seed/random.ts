/** Bộ sinh số giả ngẫu nhiên: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A real number in [0, 1). */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** One value of a table of [value, weight]. */
  weighted<T>(table: readonly (readonly [value: T, weight: number])[]): T;
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Dòng số riêng của `key`. Each person draws from a stream of their own, so that a change to one
 * person's generation leaves the others as they were.
 */
export function createRandom(seed: number, key: string): Random {
  let state = (hashText(key) ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  // mulberry32
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  function pick<T>(values: readonly T[]): T {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new RangeError('Nothing to pick from');
    return value;
  }
  return {
    next,
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick,
    weighted(table) {
      const total = table.reduce((sum, [, weight]) => sum + weight, 0);
      let point = next() * total;
      for (const [value, weight] of table) {
        point -= weight;
        if (point < 0) return value;
      }
      return pick(table)[0];
    },
  };
}
