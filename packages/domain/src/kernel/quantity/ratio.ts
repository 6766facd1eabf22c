/** Tỷ lệ chính xác: an exact fraction of two integers in lowest terms, denominator positive. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

function greatestCommonDivisor(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) [x, y] = [y, x % y];
  return x || 1;
}

/** @throws {RangeError} unless both are safe integers and the denominator is not 0. */
export function ratio(numerator: number, denominator: number): Ratio {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) {
    throw new RangeError(`Not a ratio of integers: ${numerator}/${denominator}`);
  }
  const sign = denominator < 0 ? -1 : 1;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  // `|| 0`: 0 divided by a negative divisor would be -0.
  return { numerator: numerator / divisor || 0, denominator: denominator / divisor };
}

/** 5 is 5 %. */
export function percent(value: number): Ratio {
  return ratio(value, 100);
}

/** Negative, zero or positive as a < b, a = b, a > b; exact. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Phần nguyên của ratio × count: for caps "không quá", which never round up. */
export function floorShare(share: Ratio, count: number): number {
  return Math.floor((share.numerator * count) / share.denominator);
}
