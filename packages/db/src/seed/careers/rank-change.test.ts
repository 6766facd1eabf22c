import { describe, expect, it } from 'vitest';
import type { SalaryGroup } from '../rows.ts';
import { findRankChange } from './rank-change.ts';

describe('pay on a change of rank in the generated histories', () => {
  it.each<[SalaryGroup, number, number, SalaryGroup, number, number, boolean]>([
    ['A1', 498, 6, 'A2.1', 542, 4, false],
    ['A1', 399, 0, 'A2.1', 440, 1, false],
    ['A1', 432, 0, 'A2.1', 440, 1, true],
    ['A1', 465, 0, 'A2.1', 474, 2, true],
    ['A1', 498, 12, 'A2.1', 576, 5, false],
    ['B', 406, 0, 'A0', 427, 8, false],
    ['A0', 334, 0, 'A1', 366, 5, false],
  ])('%s %i + %i %% -> %s: %i, step %i', (group, coefficient, beyondFramePercent, to, expected, step, keepsClock) => {
    expect(findRankChange({ group, coefficient, beyondFramePercent }, to)).toEqual({
      step,
      coefficient: expected,
      reservedCoefficient: 0,
      keepsClock,
    });
  });

  it('reserves what exceeds the last step', () => {
    expect(findRankChange({ group: 'A0', coefficient: 489, beyondFramePercent: 5 }, 'A1')).toMatchObject({
      step: 9,
      coefficient: 498,
      reservedCoefficient: 15,
    });
  });
});
