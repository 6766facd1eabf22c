import { performance } from 'node:perf_hooks';

/** One measured line of the report. */
export interface Measurement {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
}

/** Runs `work` until `milliseconds` have passed, after a warm-up, and gives operations per second. */
export async function measureRate(
  work: (index: number) => unknown,
  { milliseconds = 1500, warmUp = 400 }: { milliseconds?: number; warmUp?: number } = {},
): Promise<number> {
  await run(work, warmUp);
  const { count, elapsed } = await run(work, milliseconds);
  return (count / elapsed) * 1000;
}

async function run(
  work: (index: number) => unknown,
  milliseconds: number,
): Promise<{ count: number; elapsed: number }> {
  const start = performance.now();
  let count = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    for (let batch = 0; batch < 64; batch += 1) {
      const result = work(count);
      // Only engines that answer with a promise pay for the await.
      if (result instanceof Promise) await result;
      count += 1;
    }
    elapsed = performance.now() - start;
  }
  return { count, elapsed };
}

export async function time<T>(work: () => Promise<T>): Promise<{ milliseconds: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - start, result };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en-US')}/s`;
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
