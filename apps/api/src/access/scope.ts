import type { PlainDate } from '@noivu/domain/kernel';
import { notFound } from '../errors.ts';
import type { Queryable } from '../sql/queryable.ts';
import { validOn } from '../sql/valid-on.ts';

/**
 * SQL of a unit subtree as of a day: a CTE named `scope(id)`. Edges are half-open; a root belongs to its own subtree
 * on any day, so that the staff of a unit that was dissolved later stay visible on earlier days.
 * `roots` and `on` are the numbers of the parameters (uuid[] and char(10)).
 */
export function scopeCte(roots: number, on: number, name = 'scope'): string {
  return `${name}(id) AS (
    SELECT unnest($${roots}::uuid[])
    UNION
    SELECT e."childId" FROM unit_edge e JOIN ${name} s ON e."parentId" = s.id
    WHERE ${validOn('e', on)}
  )`;
}

/** Whether `unitId` lies in the subtree of one of `roots` on that day. */
export async function isUnitInScope(
  database: Queryable,
  roots: readonly string[],
  unitId: string,
  on: PlainDate,
): Promise<boolean> {
  const result = await database.query(`WITH RECURSIVE ${scopeCte(1, 2)} SELECT 1 FROM scope WHERE id = $3`, [
    roots,
    on,
    unitId,
  ]);
  return (result.rowCount ?? 0) > 0;
}

/**
 * Gốc của phạm vi: the unit asked for when the user may see it, else all the user's roots.
 * @throws {NoivuError} NOT_FOUND when the unit is outside the scope on that day, as if it were not there.
 */
export async function narrowRoots(
  database: Queryable,
  roots: readonly string[],
  unitId: string | undefined,
  on: PlainDate,
): Promise<readonly string[]> {
  if (unitId === undefined) return roots;
  if (await isUnitInScope(database, roots, unitId, on)) return [unitId];
  throw notFound(
    'Không có đơn vị này trong phạm vi của bạn vào ngày đã chọn.',
    'There is no such unit within your scope on the chosen day.',
  );
}
