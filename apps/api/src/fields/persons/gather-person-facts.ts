import type { PlainDate } from '@noivu/domain/kernel';
import { toDomainCode } from '../../sql/codes.ts';
import type { Queryable } from '../../sql/queryable.ts';
import { isRatingKnown } from './last-rating.ts';
import type { PersonFacts } from './person-facts.ts';

const begun = `"personId" = $1 AND "validFrom" <= $2 ORDER BY "validFrom"`;

const QUERIES = {
  employments: `SELECT m.id, m.kind::text, m."jobTitle", m.leadership, m."unitId", m."validFrom", m."validTo", m.decision,
      COALESCE((SELECT n.name FROM unit_name n WHERE n."unitId" = u.id AND n."validFrom" <= m."validFrom"
        AND (n."validTo" IS NULL OR n."validTo" > m."validFrom") LIMIT 1), u.name) AS "unitName"
    FROM employment m JOIN unit u ON u.id = m."unitId"
    WHERE m."personId" = $1 AND m."validFrom" <= $2 ORDER BY m."validFrom"`,
  ranks: `SELECT id, "rankCode", "rankName", "salaryGroup", "salaryTable", "validFrom", "validTo", decision
    FROM rank_holding WHERE ${begun}`,
  steps: `SELECT id, step, coefficient, "reservedCoefficient", "countedFrom", "validFrom", "validTo", decision
    FROM salary_step WHERE ${begun}`,
  ratings: `SELECT e.id, e.year, e.rating::text, e."decidedOn", e.decision
    FROM performance_rating e WHERE e."personId" = $1 AND ${isRatingKnown('e', 2)} ORDER BY e.year`,
  disciplines: `SELECT id, form::text, "partyOnly", "effectiveFrom", decision
    FROM discipline_decision WHERE "personId" = $1 AND "effectiveFrom" <= $2 ORDER BY "effectiveFrom", form`,
  interruptions: `SELECT id, kind::text, "validFrom", "validTo", decision FROM service_interruption WHERE ${begun}, kind`,
  earlyRises: `SELECT id, "decidedOn", months, reason, decision
    FROM early_step_rise WHERE "personId" = $1 AND "decidedOn" <= $2 ORDER BY "decidedOn"`,
} as const;

/**
 * Các sự việc đã có đến một ngày: what began later is left out, so that a unit sees nothing of what happened after
 * the person left it.
 */
export async function gatherPersonFacts(database: Queryable, personId: string, asOf: PlainDate): Promise<PersonFacts> {
  const read = async (query: string) => (await database.query(query, [personId, asOf])).rows;
  const [employments, ranks, steps, ratings, disciplines, interruptions, earlyRises] = await Promise.all([
    read(QUERIES.employments),
    read(QUERIES.ranks),
    read(QUERIES.steps),
    read(QUERIES.ratings),
    read(QUERIES.disciplines),
    read(QUERIES.interruptions),
    read(QUERIES.earlyRises),
  ]);
  return {
    employments: employments.map((row) => ({ ...row, kind: toDomainCode(row.kind) })),
    ranks,
    steps,
    ratings: ratings.map((row) => ({ ...row, rating: toDomainCode(row.rating) })),
    disciplines: disciplines.map((row) => ({ ...row, form: toDomainCode(row.form) })),
    disciplinesHidden: false,
    interruptions: interruptions.map((row) => ({ ...row, kind: toDomainCode(row.kind) })),
    earlyRises,
  };
}
