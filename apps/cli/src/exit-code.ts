import type { Outcome } from '@noivu/domain/kernel';

/** Mã thoát: what a script learns without reading the output. */
export const EXIT = {
  granted: 0,
  refused: 1,
  missingFacts: 2,
  noLaw: 3,
  checkFailed: 1,
  usage: 64,
  software: 70,
} as const;

const BY_STATUS: Readonly<Record<Outcome<unknown>['status'], number>> = {
  granted: EXIT.granted,
  refused: EXIT.refused,
  'missing-facts': EXIT.missingFacts,
  'not-in-force': EXIT.noLaw,
  'out-of-scope': EXIT.noLaw,
};

/** Mã thoát của một kết quả. */
export function exitCodeOf(outcome: Outcome<unknown>): number {
  return BY_STATUS[outcome.status];
}
