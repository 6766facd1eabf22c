/** More callers than this are forgotten, the one longest unseen first: their buckets would be full again anyway. */
const MOST_BUCKETS = 50_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** What is left after a request. */
export interface Allowance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the bucket is full again. */
  readonly resetIn: number;
  /** Seconds until a request of the same cost is allowed; 0 when this one was. */
  readonly retryAfter: number;
}

/**
 * Hạn mức theo xô thẻ: each key may spend `perMinute` at once and gets them back evenly over a minute. Kept in the memory
 * of the process: several processes each have their own.
 */
export function createTokenBuckets(perMinute: number, now: () => number) {
  const buckets = new Map<string, Bucket>();
  const perSecond = perMinute / 60;
  return {
    take(key: string, cost: number): Allowance {
      const at = now();
      const known = buckets.get(key);
      const refilled = known ? known.tokens + ((at - known.at) / 1000) * perSecond : perMinute;
      const full = Math.min(perMinute, refilled);
      // A request that costs more than a whole bucket must not be refused for ever.
      const price = Math.min(cost, perMinute);
      const allowed = full >= price;
      const tokens = allowed ? full - price : full;
      buckets.delete(key);
      buckets.set(key, { tokens, at });
      const oldest = buckets.size > MOST_BUCKETS ? buckets.keys().next().value : undefined;
      if (oldest !== undefined) buckets.delete(oldest);
      return {
        allowed,
        limit: perMinute,
        remaining: Math.floor(tokens),
        resetIn: Math.ceil((perMinute - tokens) / perSecond),
        retryAfter: allowed ? 0 : Math.max(1, Math.ceil((price - tokens) / perSecond)),
      };
    },
  };
}
