import { expect, it } from 'vitest';
import { readHundredths } from './allowances-form.tsx';

it.each([
  ['0,5', 50],
  ['0.55', 55],
  ['1', 100],
  [' 1,30 ', 130],
  ['', undefined],
  ['0,555', undefined],
  ['-1', undefined],
  ['một', undefined],
])('reads "%s"', (text, hundredths) => {
  expect(readHundredths(text)).toBe(hundredths);
});
