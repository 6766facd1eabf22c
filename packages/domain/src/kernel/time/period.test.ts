import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDate } from '../../testing/arbitraries.ts';
import { doPeriodsOverlap, findOverlap, getLastDay, isInPeriod, mergePeriods, type Period } from './period.ts';
import { addDays, fromDayNumber, plainDate, toDayNumber } from './plain-date.ts';

const START = toDayNumber(plainDate('2024-01-01'));
/** Short periods of a short calendar, so that they often touch and overlap. */
const period: fc.Arbitrary<Period> = fc
  .tuple(fc.nat({ max: 60 }), fc.option(fc.integer({ min: 1, max: 15 }), { freq: 8, nil: undefined }))
  .map(([from, length]) =>
    length === undefined
      ? { from: fromDayNumber(START + from) }
      : { from: fromDayNumber(START + from), to: fromDayNumber(START + from + length) },
  );
const days = Array.from({ length: 100 }, (_, index) => fromDayNumber(START + index));

const daysOf = (periods: readonly Period[]): string[] =>
  days.filter((day) => periods.some((candidate) => isInPeriod(day, candidate)));

describe('periods', () => {
  it('are half-open', () => {
    fc.assert(
      fc.property(arbitraryDate('1950-01-01', '2100-01-01'), fc.integer({ min: 1, max: 5000 }), (from, length) => {
        const to = addDays(from, length);
        expect(isInPeriod(from, { from, to })).toBe(true);
        expect(isInPeriod(addDays(from, -1), { from, to })).toBe(false);
        expect(isInPeriod(addDays(to, -1), { from, to })).toBe(true);
        expect(isInPeriod(to, { from, to })).toBe(false);
        expect(getLastDay({ from, to })).toBe(addDays(to, -1));
        expect(isInPeriod(plainDate('2199-12-31'), { from })).toBe(true);
        expect(getLastDay({ from })).toBeUndefined();
      }),
    );
  });

  it('overlap when and where they have a day in common', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const common = days.filter((day) => isInPeriod(day, a) && isInPeriod(day, b));
        const overlap = findOverlap(a, b);
        expect(doPeriodsOverlap(a, b)).toBe(common.length > 0);
        expect(overlap === undefined ? [] : daysOf([overlap])).toEqual(common);
        expect(findOverlap(b, a)).toEqual(overlap);
      }),
    );
  });

  it('merge to the same days, sorted, apart, and only once', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), (periods) => {
        const merged = mergePeriods(periods);
        expect(daysOf(merged)).toEqual(daysOf(periods));
        expect(mergePeriods(merged)).toEqual(merged);
        for (const [index, next] of merged.slice(1).entries()) {
          const before = merged[index]?.to;
          expect(before !== undefined && before < next.from).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are not changed by merging', () => {
    const periods: Period[] = [
      { from: plainDate('2024-01-01'), to: plainDate('2024-02-01') },
      { from: plainDate('2024-02-01'), to: plainDate('2024-03-01') },
    ];
    expect(mergePeriods(periods)).toEqual([{ from: '2024-01-01', to: '2024-03-01' }]);
    expect(periods[0]?.to).toBe('2024-02-01');
  });
});
