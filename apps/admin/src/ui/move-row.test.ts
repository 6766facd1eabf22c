import { expect, it } from 'vitest';
import { moveRow } from './move-row.ts';

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 5, 15],
  ['PageUp', 5, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['a', 50, undefined],
] as const)('%s from row %i of 100', (key, active, expected) => {
  expect(moveRow(key, active, 100, 10)).toBe(expected);
});
