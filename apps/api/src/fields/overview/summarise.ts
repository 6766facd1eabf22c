import type { Database } from '@noivu/db';
import { addDays, addMonths, firstDayOfMonth, type PlainDate } from '@noivu/domain/kernel';
import { snapshotCaches } from '../../sql/snapshot-caches.ts';
import { countBeyondFrame } from '../pay/count-beyond-frame.ts';
import { findStepIncreases } from '../pay/find-step-increases.ts';
import { summariseStepIncreases } from '../pay/summarise-step-increases.ts';
import { countPersons, countRatings, countUnits } from './count-persons.ts';
import { countRetirements } from './count-retirements.ts';

export interface OverviewQuestion {
  readonly asOf: PlainDate;
  readonly personRoots: readonly string[];
  readonly unitRoots: readonly string[];
  /** Empty: the user may not see pay. */
  readonly payRoots: readonly string[];
}

async function summarisePay(database: Database, roots: readonly string[], asOf: PlainDate, first: PlainDate) {
  const to = addMonths(firstDayOfMonth(first), 3);
  const [rows, beyondFrame] = await Promise.all([
    findStepIncreases(database, { roots, asOf, from: first, to }),
    countBeyondFrame(database.pool, roots, asOf),
  ]);
  const { monthlyCost, overdue } = summariseStepIncreases(rows, { from: first, to });
  return {
    stepIncreases: {
      next3Months: monthlyCost.map(({ month, persons, amount }) => ({ month, count: persons, amount })),
      overdue: overdue.persons,
      overdueAmount: overdue.amount,
    },
    beyondFrame: { count: beyondFrame },
  };
}

async function summarise(database: Database, { asOf, personRoots, unitRoots, payRoots }: OverviewQuestion) {
  const { pool } = database;
  // The day asked is over: what comes next begins on the morrow, and its month is the first one shown.
  const first = addDays(asOf, 1);
  const [persons, units, ratings, retirements, pay] = await Promise.all([
    countPersons(pool, personRoots, asOf),
    countUnits(pool, unitRoots, asOf),
    countRatings(pool, personRoots, asOf),
    countRetirements(pool, personRoots, { asOf, first, months: 12 }),
    payRoots.length > 0 ? summarisePay(database, payRoots, asOf, first) : undefined,
  ]);
  return {
    persons,
    units,
    ratings,
    retirements,
    stepIncreases: pay?.stepIncreases ?? null,
    beyondFrame: pay?.beyondFrame ?? null,
  };
}

const cacheOf = snapshotCaches<Awaited<ReturnType<typeof summarise>>>(16);

/** Số liệu tổng quan of what the roots reach, as of a day. */
export function readOverview(database: Database, question: OverviewQuestion): ReturnType<typeof summarise> {
  const { asOf, personRoots, unitRoots, payRoots } = question;
  const key = [asOf, ...[personRoots, unitRoots, payRoots].map((roots) => [...roots].sort().join(','))].join(' ');
  return cacheOf(database).get(database.pool, key, () => summarise(database, question));
}
