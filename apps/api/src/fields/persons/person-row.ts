import { PlainDate } from '@noivu/domain/kernel';
import { PersonKind } from '@noivu/domain/pay';
import { z } from 'zod';
import { toDomainCode } from '../../sql/codes.ts';
import type { Queryable } from '../../sql/queryable.ts';
import { validOn } from '../../sql/valid-on.ts';
import type { UnitNames } from '../organisation/unit-names.ts';
import { joinLastRating } from './last-rating.ts';

/** Một dòng của danh sách: the person with what holds on one day. Coefficients are integer hundredths. */
export const PersonRow = z.object({
  id: z.string(),
  code: z.string(),
  fullName: z.string(),
  sex: z.enum(['male', 'female']),
  birthDate: PlainDate,
  birthPrecision: z.string(),
  ethnicity: z.string(),
  kind: PersonKind,
  jobTitle: z.string(),
  leadership: z.boolean(),
  unitId: z.string(),
  unitName: z.string(),
  unitPath: z.string(),
  rankCode: z.string().nullable(),
  rankName: z.string().nullable(),
  salaryGroup: z.string().nullable(),
  step: z.number().int().nullable(),
  coefficient: z.number().int().nullable(),
  stepFrom: PlainDate.nullable(),
  countedFrom: PlainDate.nullable(),
  lastRating: z.object({ year: z.number().int(), rating: z.string() }).nullable(),
});
export type PersonRow = z.infer<typeof PersonRow>;

const SELECT_ROWS = `SELECT p.id, p.code, p."fullName", p.sex::text, p."birthDate", p."birthPrecision", p.ethnicity,
    m.kind::text, m."jobTitle", m.leadership, m."unitId",
    r."rankCode", r."rankName", r."salaryGroup", t.step, t.coefficient, t."validFrom" AS "stepFrom", t."countedFrom",
    g.year AS "ratingYear", g.rating::text
  FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, position)
  JOIN person p ON p.id = o.id
  JOIN employment m ON m."personId" = p.id AND ${validOn('m', 2)}
  LEFT JOIN rank_holding r ON r."personId" = p.id AND ${validOn('r', 2)}
  LEFT JOIN salary_step t ON t."personId" = p.id AND ${validOn('t', 2)}
  ${joinLastRating(2)}
  ORDER BY o.position`;

/** Reads the rows of persons employed on a day, in the order of `ids`. */
export async function readPersonRows(
  database: Queryable,
  ids: readonly string[],
  on: PlainDate,
  units: UnitNames,
): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await database.query(SELECT_ROWS, [ids, on]);
  return rows.map(({ ratingYear, rating, ...row }) => ({
    ...row,
    kind: toDomainCode(row.kind),
    unitName: units.getName(row.unitId),
    unitPath: units.getPath(row.unitId),
    lastRating: rating === null ? null : { year: ratingYear, rating: toDomainCode(rating) },
  }));
}
