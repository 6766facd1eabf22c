/** Cách làm tròn: always named by the rule that uses it, with its citation. */
export type RoundingMode = 'half-up' | 'up' | 'down';

/**
 * Integer division with a named rounding, exact for negative numerators too.
 * `half-up` rounds a half away from zero, as Vietnamese accounting does.
 * @throws {RangeError} unless both are safe integers and the denominator is not 0.
 */
export function divideRounded(numerator: number, denominator: number, mode: RoundingMode): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) {
    throw new RangeError(`Not a division of integers: ${numerator}/${denominator}`);
  }
  const sign = numerator < 0 !== denominator < 0 ? -1 : 1;
  const n = Math.abs(numerator);
  const d = Math.abs(denominator);
  const quotient = Math.floor(n / d);
  const rest = n - quotient * d;
  const bump = mode === 'up' ? rest > 0 : mode === 'half-up' ? rest * 2 >= d : false;
  const result = sign * (bump ? quotient + 1 : quotient);
  return result === 0 ? 0 : result;
}

/** Rounds to a multiple of `unit` (10 000 for "làm tròn lên hàng chục nghìn đồng"). */
export function roundToMultiple(value: number, unit: number, mode: RoundingMode): number {
  return divideRounded(value, unit, mode) * unit;
}
