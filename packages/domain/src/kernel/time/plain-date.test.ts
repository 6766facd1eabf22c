import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { arbitraryDate } from '../../testing/arbitraries.ts';
import {
  addDays,
  daysBetween,
  fromDayNumber,
  getDay,
  getDaysInMonth,
  getMonth,
  getYear,
  isPlainDate,
  maxDate,
  minDate,
  PlainDate,
  plainDate,
  toDayNumber,
  toPlainDate,
} from './plain-date.ts';

const FIRST = Temporal.PlainDate.from('1900-01-01');

describe('PlainDate', () => {
  it('knows every day of the calendar, in order, as Temporal does', () => {
    let day = FIRST;
    for (let number = 0; number <= toDayNumber(plainDate('2199-12-31')); number += 1) {
      const text = day.toString();
      if (fromDayNumber(number) !== text || toDayNumber(plainDate(text)) !== number) {
        throw new Error(`${number} is ${text}, not ${fromDayNumber(number)}`);
      }
      day = day.add({ days: 1 });
    }
    expect(day.toString()).toBe('2200-01-01');
  });

  it('adds days and subtracts dates as Temporal does', () => {
    fc.assert(
      fc.property(arbitraryDate(), arbitraryDate(), (from, to) => {
        const expected = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
        expect(daysBetween(from, to)).toBe(expected);
        expect(addDays(from, expected)).toBe(to);
        expect(maxDate(from, to) >= minDate(from, to)).toBe(true);
        expect([from, to].sort()).toEqual([minDate(from, to), maxDate(from, to)]);
      }),
    );
  });

  it('reads its parts back', () => {
    fc.assert(
      fc.property(arbitraryDate(), (date) => {
        expect(toPlainDate(getYear(date), getMonth(date), getDay(date))).toBe(date);
      }),
    );
  });

  it('accepts a text exactly when Temporal reads the same text back', () => {
    const part = (min: number, max: number, width: number) =>
      fc.integer({ min, max }).map((value) => String(value).padStart(width, '0'));
    fc.assert(
      fc.property(part(1895, 2205, 4), part(0, 14, 2), part(0, 33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        let isReal = Number(year) >= 1900 && Number(year) <= 2199;
        try {
          Temporal.PlainDate.from(
            { year: Number(year), month: Number(month), day: Number(day) },
            { overflow: 'reject' },
          );
        } catch {
          isReal = false;
        }
        expect(isPlainDate(text)).toBe(isReal);
        expect(PlainDate.safeParse(text).success).toBe(isReal);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2024-02-31', '31/02'],
    ['2023-02-29', '29/02 of a common year'],
    ['1900-02-29', 'a hundred-year'],
    ['2024-04-31', '31/04'],
    ['2024-00-10', 'month 0'],
    ['2024-13-01', 'month 13'],
    ['2024-01-00', 'day 0'],
    ['1899-12-31', 'before the calendar'],
    ['2200-01-01', 'after the calendar'],
    ['24-01-01', 'a short year'],
    ['2024-1-1', 'short parts'],
    ['2024/01/01', 'slashes'],
    ['01-01-2024', 'the day first'],
    ['2024-01-01T00:00', 'a time'],
    [' 2024-01-01', 'a space'],
    ['２０２４-01-01', 'other digits'],
    ['', 'nothing'],
  ])('refuses %s (%s)', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
    const parsed = PlainDate.safeParse(text);
    expect(parsed.error?.issues[0]?.message).toMatch(/YYYY-MM-DD/);
  });

  it('refuses what is not text', () => {
    for (const value of [null, undefined, 20240101, new Date(0), {}])
      expect(PlainDate.safeParse(value).success).toBe(false);
  });

  it('leaves the calendar with an error, never with a wrong date', () => {
    expect(() => addDays(plainDate('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate('1900-01-01'), -1)).toThrow(RangeError);
    expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError);
    expect(() => toPlainDate(2024, 13, 1)).toThrow(RangeError);
    expect(() => toPlainDate(2200, 1, 1)).toThrow(RangeError);
  });

  it('cuts the day to the last of the month', () => {
    expect(toPlainDate(2024, 2, 31)).toBe('2024-02-29');
    expect(toPlainDate(2023, 2, 31)).toBe('2023-02-28');
    expect(getDaysInMonth(2000, 2)).toBe(29);
    expect(getDaysInMonth(2100, 2)).toBe(28);
  });
});
