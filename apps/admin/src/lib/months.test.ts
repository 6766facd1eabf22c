import { expect, it } from 'vitest';
import { fromMonthIndex, nextDay, startOfMonth, toMonthIndex } from './months.ts';

it('counts months across years', () => {
  expect(startOfMonth('2022-12-31')).toBe('2022-12-01');
  expect(startOfMonth('2022-12-31', 1)).toBe('2023-01-01');
  expect(startOfMonth('2023-01-15', -1)).toBe('2022-12-01');
  expect(fromMonthIndex(toMonthIndex('2024-02-29'))).toBe('2024-02-01');
});

it('goes to the next day over ends of months and leap days', () => {
  expect(nextDay('2022-12-31')).toBe('2023-01-01');
  expect(nextDay('2024-02-28')).toBe('2024-02-29');
  expect(nextDay('2023-02-28')).toBe('2023-03-01');
});
