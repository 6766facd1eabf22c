import { getYear, type PlainDate } from '@noivu/domain/kernel';
import { EarlyStepFacts, type StepFacts } from '@noivu/domain/pay';
import { BirthPrecision, RetirementFacts } from '@noivu/domain/retirement';
import type { Queryable } from '../../sql/queryable.ts';

/**
 * Dữ kiện xét nâng bậc trước thời hạn in the year of `on`. Achievements and the unit's regulation are not recorded and
 * stay unknown; undefined when the rule did not yet exist in that year.
 */
export async function gatherEarlyStepFacts(
  database: Queryable,
  personId: string,
  facts: StepFacts,
  { on, asOf }: { readonly on: PlainDate; readonly asOf: PlainDate },
): Promise<EarlyStepFacts | undefined> {
  const { rows } = await database.query<{ decidedOn: PlainDate; isLatestRise: boolean }>(
    `SELECT e."decidedOn", NOT EXISTS (
       SELECT 1 FROM salary_step t
       WHERE t."personId" = e."personId" AND t."validFrom" > e."decidedOn" AND t."validFrom" <= $2) AS "isLatestRise"
     FROM early_step_rise e WHERE e."personId" = $1 AND e."decidedOn" <= $2 ORDER BY e."decidedOn" DESC LIMIT 1`,
    [personId, asOf],
  );
  const parsed = EarlyStepFacts.safeParse({ ...facts, reviewYear: getYear(on), lastEarlyRise: rows[0] ?? null });
  return parsed.success ? parsed.data : undefined;
}

/** Dữ kiện về tuổi nghỉ hưu in normal working conditions: grounds for a lower age are not recorded. */
export async function gatherRetirementFacts(database: Queryable, personId: string): Promise<RetirementFacts> {
  const { rows } = await database.query<{ sex: string; birthDate: string; birthPrecision: string }>(
    'SELECT sex::text, "birthDate", "birthPrecision" FROM person WHERE id = $1',
    [personId],
  );
  const { birthPrecision, ...person } = rows[0]!;
  return RetirementFacts.parse({ ...person, birthPrecision: BirthPrecision.parse(birthPrecision), annex: 'normal' });
}
