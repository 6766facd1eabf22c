import type { PlainDate } from '@noivu/domain/kernel';
import { scopeCte } from '../../access/scope.ts';
import { notFound } from '../../errors.ts';
import type { Queryable } from '../../sql/queryable.ts';

/**
 * The employment by which a person belongs to a unit on a day: the latest begun by then, else (not yet employed) the
 * first one; and the day on which its unit is looked for in the tree, which is within that employment.
 */
const PLACE = `SELECT m."unitId", m."validFrom" <= $2 AND (m."validTo" IS NULL OR m."validTo" > $2) AS employed,
    CASE WHEN m."validFrom" > $2 THEN m."validFrom"
      WHEN m."validTo" <= $2 THEN to_char(m."validTo"::date - 1, 'YYYY-MM-DD')
      ELSE $2 END AS "on"
  FROM employment m WHERE m."personId" = $1
  ORDER BY m."validFrom" <= $2 DESC, CASE WHEN m."validFrom" <= $2 THEN m."validFrom" END DESC, m."validFrom" LIMIT 1`;

export interface PersonPlace {
  readonly unitId: string;
  /** Whether the person is employed on the day asked. */
  readonly employed: boolean;
  readonly on: PlainDate;
}

export const personNotFound = () =>
  notFound(
    'Không có hồ sơ này trong phạm vi của bạn vào ngày đã chọn.',
    'There is no such record within your scope on the chosen day.',
  );

/** Nơi công tác của một người vào một ngày; undefined when the unit lies outside the subtrees of `roots`. */
export async function findPersonPlace(
  database: Queryable,
  personId: string,
  asOf: PlainDate,
  roots: readonly string[],
): Promise<PersonPlace | undefined> {
  const found = await database.query<PersonPlace>(PLACE, [personId, asOf]);
  const place = found.rows[0];
  if (!place) return undefined;
  const scope = await database.query(`WITH RECURSIVE ${scopeCte(1, 2)} SELECT 1 FROM scope WHERE id = $3`, [
    roots,
    place.on,
    place.unitId,
  ]);
  return scope.rowCount ? place : undefined;
}
