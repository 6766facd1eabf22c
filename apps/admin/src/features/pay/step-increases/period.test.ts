import { expect, it } from 'vitest';
import { findLength, movePeriod, periodAround, readPeriod } from './period.ts';

it('finds the month, quarter and year of a day', () => {
  expect(periodAround('2023-02-15', 'month')).toEqual({ from: '2023-02-01', to: '2023-03-01' });
  expect(periodAround('2023-02-15', 'quarter')).toEqual({ from: '2023-01-01', to: '2023-04-01' });
  expect(periodAround('2023-02-15', 'year')).toEqual({ from: '2023-01-01', to: '2024-01-01' });
});

it('asks of the quarter that follows the as-of day unless the address says another', () => {
  expect(readPeriod({}, '2022-12-31')).toEqual({ from: '2023-01-01', to: '2023-04-01' });
  expect(readPeriod({ from: '2023-05-01', to: '2023-06-01' }, '2022-12-31').from).toBe('2023-05-01');
  expect(readPeriod({ from: '2023-05-01', to: '2023-01-01' }, '2022-12-31').from).toBe('2023-01-01');
});

it('knows the length of a period and moves by it', () => {
  expect(findLength({ from: '2023-01-01', to: '2023-04-01' })).toBe('quarter');
  expect(findLength({ from: '2023-02-01', to: '2023-05-01' })).toBeUndefined();
  expect(findLength({ from: '2023-01-02', to: '2023-02-01' })).toBeUndefined();
  expect(movePeriod({ from: '2023-01-01', to: '2023-04-01' }, -1)).toEqual({ from: '2022-10-01', to: '2023-01-01' });
  expect(movePeriod({ from: '2022-12-01', to: '2023-01-01' }, 1)).toEqual({ from: '2023-01-01', to: '2023-02-01' });
});
