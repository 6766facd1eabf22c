import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coefficient, increaseByRatio, multiplyBase } from './coefficient.ts';
import { compareRatios, floorShare, percent, ratio } from './ratio.ts';
import { divideRounded, type RoundingMode, roundToMultiple } from './rounding.ts';
import { addVnd, vnd } from './vnd.ts';

const integer = fc.maxSafeInteger();
const divisor = fc
  .oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: -20_000, max: -1 }), integer)
  .filter((d) => d !== 0);

function exact(numerator: number, denominator: number, mode: RoundingMode): number {
  const negative = numerator < 0 !== denominator < 0;
  const n = BigInt(numerator) < 0n ? -BigInt(numerator) : BigInt(numerator);
  const d = BigInt(denominator) < 0n ? -BigInt(denominator) : BigInt(denominator);
  const magnitude = mode === 'down' ? n / d : mode === 'up' ? (n + d - 1n) / d : (2n * n + d) / (2n * d);
  return Number(magnitude === 0n ? 0n : negative ? -magnitude : magnitude);
}

describe('rounding', () => {
  it.each(['half-up', 'up', 'down'] as const)('%s is exact to the unit', (mode) => {
    fc.assert(
      fc.property(integer, divisor, (numerator, denominator) => {
        expect(divideRounded(numerator, denominator, mode)).toBe(exact(numerator, denominator, mode));
      }),
      { numRuns: 3000 },
    );
  });

  it('rounds a half away from zero', () => {
    expect(divideRounded(5, 2, 'half-up')).toBe(3);
    expect(divideRounded(-5, 2, 'half-up')).toBe(-3);
    expect(divideRounded(52_788, 100, 'half-up')).toBe(528);
    expect(divideRounded(41_745, 100, 'half-up')).toBe(417);
  });

  it('rounds to a multiple', () => {
    expect(roundToMultiple(1_234_567, 10_000, 'up')).toBe(1_240_000);
    expect(roundToMultiple(1_230_000, 10_000, 'up')).toBe(1_230_000);
    expect(roundToMultiple(1_234_567, 10_000, 'down')).toBe(1_230_000);
  });

  it('refuses what is not exact', () => {
    expect(() => divideRounded(1, 0, 'down')).toThrow(RangeError);
    expect(() => divideRounded(0.5, 1, 'down')).toThrow(RangeError);
    expect(() => divideRounded(2 ** 60, 3, 'down')).toThrow(RangeError);
  });
});

describe('ratio', () => {
  it('is in lowest terms with a positive denominator and the same value', () => {
    fc.assert(
      fc.property(integer, divisor, (numerator, denominator) => {
        const value = ratio(numerator, denominator);
        expect(value.denominator).toBeGreaterThan(0);
        expect(BigInt(value.numerator) * BigInt(denominator)).toBe(BigInt(numerator) * BigInt(value.denominator));
        expect(ratio(value.numerator, value.denominator)).toEqual(value);
        expect(Object.is(value.numerator, -0)).toBe(false);
      }),
    );
  });

  it('compares exactly', () => {
    fc.assert(
      fc.property(integer, divisor, integer, divisor, (a, b, c, d) => {
        const left = ratio(a, b);
        const right = ratio(c, d);
        const sign =
          BigInt(left.numerator) * BigInt(right.denominator) - BigInt(right.numerator) * BigInt(left.denominator);
        expect(compareRatios(left, right)).toBe(sign < 0n ? -1 : sign > 0n ? 1 : 0);
      }),
    );
  });

  it('takes the whole part of a share, never more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 1_000_000 }), (hundredths, count) => {
        const share = ratio(hundredths, 10_000);
        expect(BigInt(floorShare(share, count))).toBe((BigInt(hundredths) * BigInt(count)) / 10_000n);
      }),
    );
    expect(floorShare(percent(10), 19)).toBe(1);
  });

  it('refuses fractions of fractions', () => {
    expect(() => ratio(1.5, 2)).toThrow(RangeError);
    expect(() => ratio(1, 0)).toThrow(RangeError);
  });
});

describe('coefficient and money', () => {
  it('multiplies exactly with every base that is a multiple of 100 đồng', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 100_000 }), (hundredths, base) => {
        const product = multiplyBase(coefficient(hundredths), vnd(base * 100));
        expect(BigInt(product)).toBe(BigInt(hundredths) * BigInt(base));
      }),
    );
    expect(multiplyBase(coefficient(440), vnd(2_530_000))).toBe(11_132_000);
    expect(() => multiplyBase(coefficient(233), vnd(1_490_001))).toThrow(RangeError);
  });

  it('raises a coefficient by a ratio with a named rounding', () => {
    expect(increaseByRatio(coefficient(498), percent(6), 'half-up')).toBe(528);
    expect(increaseByRatio(coefficient(363), percent(15), 'half-up')).toBe(417);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 100 }), (value, rate) => {
        expect(increaseByRatio(coefficient(value), percent(rate), 'half-up')).toBe(
          exact(value * (100 + rate), 100, 'half-up'),
        );
      }),
    );
  });

  it('is whole', () => {
    expect(() => vnd(0.5)).toThrow(RangeError);
    expect(() => coefficient(2.34)).toThrow(RangeError);
    expect(addVnd(vnd(1), vnd(2))).toBe(3);
    expect(() => addVnd(vnd(Number.MAX_SAFE_INTEGER), vnd(1))).toThrow(RangeError);
  });
});
