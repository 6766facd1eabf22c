import { type Ratio, ratio } from './ratio.ts';
import { divideRounded, type RoundingMode } from './rounding.ts';
import { type Vnd, vnd } from './vnd.ts';

declare const coefficientBrand: unique symbol;

/** Hệ số lương: integer hundredths (2,34 is 234). */
export type Coefficient = number & { readonly [coefficientBrand]: true };

/** @throws {RangeError} when `hundredths` is not an integer: pass 234 for 2,34. */
export function coefficient(hundredths: number): Coefficient {
  if (!Number.isSafeInteger(hundredths)) throw new RangeError(`Not whole hundredths: ${hundredths}`);
  return hundredths as Coefficient;
}

/**
 * Tiền lương = hệ số × mức lương cơ sở, exact: every base salary since 2004 is a multiple of 100 đồng,
 * so no rounding can occur; another base is refused rather than rounded silently.
 * @throws {RangeError} when the product is not whole đồng.
 */
export function multiplyBase(value: Coefficient, base: Vnd): Vnd {
  const product = value * base;
  if (product % 100 !== 0) throw new RangeError(`Product is not whole đồng: ${value}/100 × ${base}`);
  return vnd(product / 100);
}

/** Hệ số × (1 + ratio), rounded to hundredths by the named mode. */
export function increaseByRatio(value: Coefficient, by: Ratio, mode: RoundingMode): Coefficient {
  const whole = ratio(by.numerator + by.denominator, by.denominator);
  return coefficient(divideRounded(value * whole.numerator, whole.denominator, mode));
}
