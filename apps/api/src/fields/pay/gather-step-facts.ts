import { getYear, type PlainDate } from '@noivu/domain/kernel';
import { StepFacts } from '@noivu/domain/pay';
import { toDomainCode } from '../../sql/codes.ts';
import type { Queryable } from '../../sql/queryable.ts';
import { readColumns } from '../../sql/read-columns.ts';
import { isRatingKnown } from '../persons/last-rating.ts';
import type { StepRecord } from './step-records.ts';

/** Dữ kiện đã kiểm tra, or the paths of what is missing or unusable in the record. */
export type GatheredFacts =
  | { readonly facts: StepFacts; readonly wrong?: undefined }
  | { readonly facts?: undefined; readonly wrong: readonly string[] };

interface Rating {
  readonly personId: string;
  readonly year: number;
  readonly rating: string;
  readonly actId: string | null;
}

interface Discipline {
  readonly personId: string;
  readonly form: string;
  readonly effectiveFrom: PlainDate;
  readonly partyOnly: boolean;
  readonly actId: string | null;
}

interface Interruption {
  readonly personId: string;
  readonly kind: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

function groupByPerson<Row extends { readonly personId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.personId);
    if (group) group.push(row);
    else groups.set(row.personId, [row]);
  }
  return groups;
}

const nameAct = ({ actId }: { readonly actId: string | null }) => (actId === null ? {} : { actId });

/**
 * Gom dữ kiện về bậc lương: one query per table for all persons of `records`. Only what was known by `asOf`: ratings
 * decided, disciplines in effect and periods begun by that day. The tables hold every such event, so an empty list is
 * known to be empty; a year without a rating stays a gap.
 */
export async function gatherStepFacts(
  database: Queryable,
  records: readonly StepRecord[],
  asOf: PlainDate,
): Promise<Map<string, GatheredFacts>> {
  const ids = records.map(({ personId }) => personId);
  const firstYear = records.reduce((year, { countedFrom }) => Math.min(year, getYear(countedFrom)), getYear(asOf));
  const [ratings, disciplines, interruptions] = await Promise.all([
    readColumns<Rating>(database, ['personId', 'year', 'rating', 'actId'], {
      select: `SELECT e."personId", e.year, e.rating, e."actId" FROM performance_rating e
        WHERE e."personId" = ANY($1::uuid[]) AND e.year >= $3 AND ${isRatingKnown('e', 2)} ORDER BY e.year`,
      values: [ids, asOf, firstYear],
    }),
    readColumns<Discipline>(database, ['personId', 'form', 'effectiveFrom', 'partyOnly', 'actId'], {
      select: `SELECT "personId", form, "effectiveFrom", "partyOnly", "actId" FROM discipline_decision
        WHERE "personId" = ANY($1::uuid[]) AND "effectiveFrom" <= $2 ORDER BY "effectiveFrom", form`,
      values: [ids, asOf],
    }),
    readColumns<Interruption>(database, ['personId', 'kind', 'from', 'to'], {
      select: `SELECT "personId", kind, "validFrom" AS "from", "validTo" AS "to" FROM service_interruption
        WHERE "personId" = ANY($1::uuid[]) AND "validFrom" <= $2 ORDER BY "validFrom", kind`,
      values: [ids, asOf],
    }),
  ]);
  const ratingsOf = groupByPerson(ratings);
  const disciplinesOf = groupByPerson(disciplines);
  const interruptionsOf = groupByPerson(interruptions);

  const gathered = new Map<string, GatheredFacts>();
  for (const record of records) {
    const { personId } = record;
    const parsed = StepFacts.safeParse({
      personKind: toDomainCode(record.kind),
      salaryTable: record.salaryTable,
      salaryGroup: record.salaryGroup,
      step: record.step,
      countedFrom: record.countedFrom,
      ratings: (ratingsOf.get(personId) ?? []).map((row) => ({
        year: row.year,
        rating: toDomainCode(row.rating),
        ...nameAct(row),
      })),
      disciplines: (disciplinesOf.get(personId) ?? []).map((row) => ({
        form: toDomainCode(row.form),
        effectiveFrom: row.effectiveFrom,
        partyOnly: row.partyOnly,
        ...nameAct(row),
      })),
      interruptions: (interruptionsOf.get(personId) ?? []).map(({ kind, from, to }) => ({
        kind: toDomainCode(kind),
        from,
        ...(to === null ? {} : { to }),
      })),
    });
    gathered.set(
      personId,
      parsed.success
        ? { facts: parsed.data }
        : { wrong: [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))] },
    );
  }
  return gathered;
}
