import type { Database } from '@noivu/db';
import type { PlainDate } from '@noivu/domain/kernel';
import { scopeCte } from '../../../access/scope.ts';
import { termKey } from '../cells/search-key.ts';
import { createNearest, type NamedKey } from '../cells/similar.ts';

export interface KnownUnit extends NamedKey {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentName: string;
  readonly inScope: boolean;
}

export interface KnownRank extends NamedKey {
  readonly rankCode: string;
  readonly rankName: string;
  readonly salaryGroup: string;
  readonly salaryTable: string;
}

/** Danh mục để đối chiếu: units as of the day of the list, and the ranks on record. */
export interface Reference {
  readonly unitsByCode: ReadonlyMap<string, KnownUnit>;
  /** By the name alone and by "name + name of the parent". */
  readonly unitsByName: ReadonlyMap<string, readonly KnownUnit[]>;
  readonly unitsById: ReadonlyMap<string, KnownUnit>;
  readonly nearestUnits: (key: string) => readonly KnownUnit[];
  readonly ranksByCode: ReadonlyMap<string, readonly KnownRank[]>;
  readonly ranksByName: ReadonlyMap<string, readonly KnownRank[]>;
  readonly nearestRanks: (key: string) => readonly KnownRank[];
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

const UNITS = `WITH RECURSIVE ${scopeCte(1, 2)},
  named AS (
    SELECT u.id, u.code, COALESCE((SELECT n.name FROM unit_name n WHERE n."unitId" = u.id AND n."validFrom" <= $2
      AND (n."validTo" IS NULL OR n."validTo" > $2) LIMIT 1), u.name) AS name
    FROM unit u WHERE u."establishedOn" <= $2 AND (u."dissolvedOn" IS NULL OR u."dissolvedOn" > $2))
  SELECT n.id, n.code, n.name, COALESCE(p.name, '') AS "parentName", n.id IN (SELECT id FROM scope) AS "inScope"
  FROM named n
  LEFT JOIN unit_edge e ON e."childId" = n.id AND e."validFrom" <= $2 AND (e."validTo" IS NULL OR e."validTo" > $2)
  LEFT JOIN named p ON p.id = e."parentId"
  ORDER BY n.code`;

const RANKS = `SELECT DISTINCT "rankCode", "salaryTable", "salaryGroup", "rankName" FROM rank_holding
  ORDER BY "rankCode", "salaryTable", "salaryGroup", "rankName"`;

/** Nạp danh mục của một đợt nhập. `roots` are the units on whose subtrees the user may import. */
export async function loadReference(
  pool: Database['pool'],
  roots: readonly string[],
  asOf: PlainDate,
): Promise<Reference> {
  const unitRows = await pool.query<Omit<KnownUnit, 'key'>>(UNITS, [roots, asOf]);
  const rankRows = await pool.query<Omit<KnownRank, 'key'>>(RANKS);
  const units = unitRows.rows.map((unit): KnownUnit => ({ ...unit, key: termKey(unit.name) }));
  const ranks = rankRows.rows.map((rank): KnownRank => ({ ...rank, key: termKey(rank.rankName) }));
  return {
    unitsByCode: new Map(units.map((unit) => [unit.code.toLowerCase(), unit])),
    unitsByName: groupBy(units, ({ key, parentName }) => [key, `${key} ${termKey(parentName)}`]),
    unitsById: new Map(units.map((unit) => [unit.id, unit])),
    nearestUnits: remember(createNearest(units.filter(({ inScope }) => inScope))),
    ranksByCode: groupBy(ranks, ({ rankCode }) => [rankCode.toUpperCase()]),
    ranksByName: groupBy(ranks, ({ key }) => [key]),
    nearestRanks: remember(createNearest(ranks)),
  };
}

/** The same misspelling usually stands on many rows. */
function remember<T>(find: (key: string) => T[]): (key: string) => readonly T[] {
  const known = new Map<string, T[]>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = find(key);
      if (known.size < 2000) known.set(key, found);
    }
    return found;
  };
}
