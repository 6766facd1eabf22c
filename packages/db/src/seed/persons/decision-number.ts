import { getYear, type PlainDate } from '@noivu/domain/kernel';
import type { Random } from '../random.ts';

/** Số quyết định trình diễn: ends in TD (trình diễn), so that it is never taken for a real decision. */
export function drawDecisionNumber(random: Random, on: PlainDate): string {
  return `${random.integer(1, 1999)}/QĐ-TD ${getYear(on)}`;
}
