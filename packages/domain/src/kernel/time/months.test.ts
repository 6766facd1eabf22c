import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { arbitraryDate } from '../../testing/arbitraries.ts';
import {
  addMonths,
  addYears,
  countFullMonths,
  firstDayOfMonth,
  firstDayOfMonthIndex,
  lastDayOfMonth,
  toMonthIndex,
} from './months.ts';
import { plainDate } from './plain-date.ts';

const inner = arbitraryDate('1950-01-01', '2149-12-31');
const months = fc.integer({ min: -600, max: 600 });

function temporalAdd(date: string, count: number): string {
  return Temporal.PlainDate.from(date).add({ months: count }, { overflow: 'constrain' }).toString();
}

describe('months', () => {
  it('adds months as Temporal does with overflow constrained', () => {
    fc.assert(
      fc.property(inner, months, (date, count) => {
        expect(addMonths(date, count)).toBe(temporalAdd(date, count));
      }),
      { numRuns: 2000 },
    );
  });

  it('adds years as Temporal does', () => {
    fc.assert(
      fc.property(inner, fc.integer({ min: -50, max: 50 }), (date, count) => {
        const expected = Temporal.PlainDate.from(date).add({ years: count }, { overflow: 'constrain' });
        expect(addYears(date, count)).toBe(expected.toString());
      }),
    );
  });

  it('counts the largest number of months that does not pass the end', () => {
    fc.assert(
      fc.property(inner, inner, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const count = countFullMonths(from, to);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(temporalAdd(from, count) <= to).toBe(true);
        expect(temporalAdd(from, count + 1) > to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts backwards in the same way', () => {
    fc.assert(
      fc.property(inner, inner, (one, other) => {
        const [from, to] = one >= other ? [one, other] : [other, one];
        const count = countFullMonths(from, to);
        expect(count).toBeLessThanOrEqual(0);
        expect(temporalAdd(from, count) >= to).toBe(true);
        expect(temporalAdd(from, count - 1) < to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts what it added', () => {
    fc.assert(
      fc.property(inner, months, (date, count) => {
        expect(countFullMonths(date, addMonths(date, count))).toBe(count);
      }),
    );
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-03-15', 36, '2026-03-15'],
    ['2024-12-31', 2, '2025-02-28'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(plainDate(from), count)).toBe(to);
  });

  it('knows the first and last day of a month', () => {
    fc.assert(
      fc.property(inner, (date) => {
        const day = Temporal.PlainDate.from(date);
        expect(firstDayOfMonth(date)).toBe(day.with({ day: 1 }).toString());
        expect(lastDayOfMonth(date)).toBe(day.with({ day: day.daysInMonth }).toString());
        expect(firstDayOfMonthIndex(toMonthIndex(date))).toBe(firstDayOfMonth(date));
      }),
    );
  });

  it('leaves the calendar with an error', () => {
    expect(() => addMonths(plainDate('2199-12-01'), 1)).toThrow(RangeError);
    expect(() => addMonths(plainDate('1900-01-01'), -1)).toThrow(RangeError);
  });
});
