import type { PlainDate } from '@noivu/domain/kernel';
import { scopeCte } from '../../access/scope.ts';
import type { Queryable } from '../../sql/queryable.ts';
import { type ColumnQuery, readColumns } from '../../sql/read-columns.ts';
import { validOn } from '../../sql/valid-on.ts';

/** Bậc lương, ngạch và nơi công tác của một người vào một ngày, as recorded; null rank: none is recorded. */
export interface StepRecord {
  readonly personId: string;
  readonly code: string;
  readonly fullName: string;
  readonly nameKey: string;
  readonly birthDate: PlainDate;
  readonly birthPrecision: string;
  readonly sex: 'male' | 'female';
  readonly unitId: string;
  readonly kind: string;
  readonly jobTitle: string;
  readonly rankCode: string | null;
  readonly salaryGroup: string | null;
  readonly salaryTable: string | null;
  readonly step: number;
  readonly coefficient: number;
  readonly reservedCoefficient: number;
  readonly countedFrom: PlainDate;
}

const COLUMNS = {
  personId: 'p.id',
  code: 'p.code',
  fullName: 'p."fullName"',
  nameKey: 'p."nameKey"',
  birthDate: 'p."birthDate"',
  birthPrecision: 'p."birthPrecision"',
  sex: 'p.sex',
  unitId: 'm."unitId"',
  kind: 'm.kind',
  jobTitle: 'm."jobTitle"',
  rankCode: 'r."rankCode"',
  salaryGroup: 'r."salaryGroup"',
  salaryTable: 'r."salaryTable"',
  step: 't.step',
  coefficient: 't.coefficient',
  reservedCoefficient: 't."reservedCoefficient"',
  countedFrom: 't."countedFrom"',
} as const satisfies Record<keyof StepRecord, string>;

const SELECTED = Object.entries(COLUMNS)
  .map(([name, column]) => `${column} AS "${name}"`)
  .join(', ');

const joinFacts = (day: number): string =>
  `JOIN person p ON p.id = m."personId"
   JOIN salary_step t ON t."personId" = p.id AND ${validOn('t', day)}
   LEFT JOIN rank_holding r ON r."personId" = p.id AND ${validOn('r', day)}`;

const read = (database: Queryable, query: ColumnQuery): Promise<StepRecord[]> =>
  readColumns<StepRecord>(database, Object.keys(COLUMNS) as (keyof StepRecord)[], query);

/** For each salary group, the day before which the time at the step must have begun. */
export type CutOffs = ReadonlyMap<string, PlainDate>;

/**
 * The steps held in the subtrees of `roots` whose time began before the cut-off of their group, in order of name.
 * A step without a known group is taken when it began before the latest cut-off.
 */
export function findStepRecords(
  database: Queryable,
  { roots, asOf, cutOffs }: { roots: readonly string[]; asOf: PlainDate; cutOffs: CutOffs },
): Promise<StepRecord[]> {
  return read(database, {
    cte: `WITH RECURSIVE ${scopeCte(1, 2)}`,
    select: `SELECT ${SELECTED} FROM scope s
      JOIN employment m ON m."unitId" = s.id AND ${validOn('m', 2)} ${joinFacts(2)}
      LEFT JOIN unnest($3::text[], $4::text[]) AS c(name, before) ON c.name = r."salaryGroup"
      WHERE t."countedFrom" < COALESCE(c.before, $5) ORDER BY p."sortKey", p.id`,
    values: [roots, asOf, [...cutOffs.keys()], [...cutOffs.values()], [...cutOffs.values()].sort().at(-1)],
  });
}

/** The step that one person holds on a day, or undefined. */
export async function findStepRecord(
  database: Queryable,
  personId: string,
  asOf: PlainDate,
): Promise<StepRecord | undefined> {
  const [record] = await read(database, {
    select: `SELECT ${SELECTED} FROM employment m ${joinFacts(2)} WHERE m."personId" = $1 AND ${validOn('m', 2)}`,
    values: [personId, asOf],
  });
  return record;
}
