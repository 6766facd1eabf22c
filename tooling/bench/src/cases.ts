import { addMonths, countFullMonths, type PlainDate, plainDate } from '@noivu/domain/kernel';
import type { StepFacts } from '@noivu/domain/pay';

/** What the peers are given: the months already counted, since neither engine has dates. */
export interface DerivedFacts {
  readonly step: number;
  readonly steps: number;
  readonly interruptionRunning: boolean;
  readonly monthsHeld: number;
  readonly monthsRequired: number;
}

export interface BenchmarkCase {
  readonly facts: StepFacts;
  readonly derived: DerivedFacts;
}

export const ON: PlainDate = plainDate('2026-06-15');

const GROUPS = [
  { salaryGroup: 'A1', steps: 9, months: 36 },
  { salaryGroup: 'A2.1', steps: 8, months: 36 },
  { salaryGroup: 'A0', steps: 10, months: 36 },
  { salaryGroup: 'B', steps: 12, months: 24 },
] as const;

/** A small linear congruential generator: the same thousand people in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A thousand distinct people: most clean, some with a reprimand or unpaid leave, some at the last step. */
export function makeCases(count = 1000): BenchmarkCase[] {
  const random = createRandom(2022);
  return Array.from({ length: count }, () => {
    const group = GROUPS[random(GROUPS.length)] ?? GROUPS[0];
    const countedFrom = addMonths(plainDate('2021-09-01'), random(54));
    const step = 1 + random(group.steps);
    const disciplined = random(20) === 0;
    const leave = random(20) === 0;
    const running = random(50) === 0;
    const isWithin = (date: PlainDate): boolean => date <= ON;
    const effectiveFrom = addMonths(countedFrom, 5);
    const leaveFrom = addMonths(countedFrom, 2);
    const runningFrom = addMonths(ON, -1);
    const facts: StepFacts = {
      personKind: 'civil-servant',
      salaryTable: 'civil-servant',
      salaryGroup: group.salaryGroup,
      step,
      countedFrom,
      ratings: [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, rating: 'good' as const })),
      disciplines:
        disciplined && isWithin(effectiveFrom) ? [{ form: 'reprimand', effectiveFrom, partyOnly: false }] : [],
      interruptions: [
        ...(leave && isWithin(addMonths(leaveFrom, 3))
          ? [{ kind: 'unpaid-leave' as const, from: leaveFrom, to: addMonths(leaveFrom, 3) }]
          : []),
        ...(running && countedFrom < runningFrom ? [{ kind: 'unpaid-leave' as const, from: runningFrom }] : []),
      ],
    };
    const extension = facts.disciplines?.length ? 6 : 0;
    const notCounted = facts.interruptions?.some((period) => period.to !== undefined) ? 3 : 0;
    const monthsRequired = group.months + extension + notCounted;
    // A leave that begins once the time is complete no longer matters.
    const interruptionRunning =
      (facts.interruptions?.some((period) => period.to === undefined) ?? false) &&
      runningFrom < addMonths(countedFrom, monthsRequired);
    return {
      facts,
      derived: {
        step,
        steps: group.steps,
        interruptionRunning,
        monthsHeld: countFullMonths(countedFrom, ON),
        monthsRequired,
      },
    };
  });
}
