import type { Database } from '@noivu/db';
import { addDays, type PlainDate } from '@noivu/domain/kernel';
import { snapshotCaches } from '../../sql/snapshot-caches.ts';
import { readUnitNames } from '../organisation/unit-names.ts';
import { assessStepIncreases, findCutOffs } from './assess-step-increases.ts';
import { gatherStepFacts } from './gather-step-facts.ts';
import type { StepIncreaseRow } from './step-increase.ts';
import { findStepRecords } from './step-records.ts';

/** Sorting, filtering and paging one list assess it once. */
const cacheOf = snapshotCaches<readonly StepIncreaseRow[]>(8);

export interface StepIncreaseQuestion {
  readonly roots: readonly string[];
  readonly asOf: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Danh sách nâng bậc lương of the subtrees of `roots` in [from, to), in order of name, on the facts known by `asOf`. */
export function findStepIncreases(
  database: Database,
  { roots, asOf, from, to }: StepIncreaseQuestion,
): Promise<readonly StepIncreaseRow[]> {
  const { pool } = database;
  const key = [asOf, from, to, ...[...roots].sort()].join(' ');
  return cacheOf(database).get(pool, key, async () => {
    const period = { asOf, from, to, lastDay: addDays(to, -1) };
    const [records, units] = await Promise.all([
      findStepRecords(pool, { roots, asOf, cutOffs: findCutOffs(period) }),
      readUnitNames(pool, asOf),
    ]);
    return assessStepIncreases(records, await gatherStepFacts(pool, records, asOf), units, period);
  });
}
