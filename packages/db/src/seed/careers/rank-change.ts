import type { SalaryGroup } from '../rows.ts';
import { getCoefficient, getSalaryGroup } from './salary-groups.ts';

/** Bậc và mốc sau khi lên ngạch, lên hạng. */
export interface RankChange {
  step: number;
  coefficient: number;
  reservedCoefficient: number;
  /** Whether the months at the old coefficient go on counting. */
  keepsClock: boolean;
}

/**
 * Xếp lương khi lên ngạch theo TT 02/2007/TT-BNV Mục II, as far as a generated history needs it: the lowest
 * coefficient that is not below the old one with its allowance beyond the frame (percent).
 */
export function findRankChange(
  old: { group: SalaryGroup; coefficient: number; beyondFramePercent: number },
  group: SalaryGroup,
): RankChange {
  const total = Math.round((old.coefficient * (100 + old.beyondFramePercent)) / 100);
  const { steps } = getSalaryGroup(group);
  for (let step = 1; step <= steps; step += 1) {
    const coefficient = getCoefficient(group, step);
    if (coefficient < total) continue;
    const isSmallRise = coefficient - old.coefficient < getSalaryGroup(old.group).increment;
    return { step, coefficient, reservedCoefficient: 0, keepsClock: old.beyondFramePercent === 0 && isSmallRise };
  }
  const last = getCoefficient(group, steps);
  return { step: steps, coefficient: last, reservedCoefficient: total - last, keepsClock: false };
}
