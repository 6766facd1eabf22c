import type { Database, PersonKind, Rating, Sex } from '@noivu/db';

export interface StoredPeriod {
  readonly id: string;
  readonly personId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decision: string | null;
}

export interface StoredEmployment extends StoredPeriod {
  readonly unitId: string;
  readonly kind: PersonKind;
  readonly jobTitle: string;
  readonly leadership: boolean;
}

export interface StoredRank extends StoredPeriod {
  readonly rankCode: string;
  readonly rankName: string;
  readonly salaryGroup: string;
  readonly salaryTable: string;
}

export interface StoredStep extends StoredPeriod {
  readonly step: number;
  readonly coefficient: number;
  readonly reservedCoefficient: number;
  readonly countedFrom: string;
}

export interface StoredRating {
  readonly id: string;
  readonly personId: string;
  readonly year: number;
  readonly rating: Rating;
}

/** Hồ sơ đang lưu của một người, với toàn bộ quá trình mà đợt nhập có thể đụng đến. */
export interface StoredPerson {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
  readonly nameKey: string;
  readonly sex: Sex;
  readonly birthDate: string;
  readonly birthPrecision: string;
  readonly ethnicity: string;
  readonly citizenId: string | null;
  readonly version: number;
  readonly employments: StoredEmployment[];
  readonly ranks: StoredRank[];
  readonly steps: StoredStep[];
  readonly ratings: StoredRating[];
}

export interface WantedPersons {
  readonly codes: readonly string[];
  readonly citizenIds: readonly string[];
  readonly nameKeys: readonly string[];
}

const PERSONS = `SELECT id, code, "fullName", "nameKey", sex, "birthDate", "birthPrecision", ethnicity, "citizenId", version
  FROM person WHERE id IN (
    SELECT id FROM person WHERE code = ANY($1)
    UNION SELECT id FROM person WHERE "citizenId" = ANY($2)
    UNION SELECT id FROM person WHERE "nameKey" = ANY($3))`;

const periods = (table: string, columns: string): string =>
  `SELECT id, "personId", "validFrom", "validTo", decision, ${columns} FROM ${table}
   WHERE "personId" = ANY($1::uuid[]) ORDER BY "personId", "validFrom"`;

const EMPLOYMENTS = periods('employment', '"unitId", kind, "jobTitle", leadership');
const RANKS = periods('rank_holding', '"rankCode", "rankName", "salaryGroup", "salaryTable"');
const STEPS = periods('salary_step', 'step, coefficient, "reservedCoefficient", "countedFrom"');
const RATINGS = 'SELECT id, "personId", year, rating FROM performance_rating WHERE "personId" = ANY($1::uuid[])';

/** Những người mà một nhóm dòng có thể nói đến, found by code, by personal number or by name. */
export async function loadStoredPersons(pool: Database['pool'], wanted: WantedPersons): Promise<StoredPerson[]> {
  const { rows } = await pool.query(PERSONS, [wanted.codes, wanted.citizenIds, wanted.nameKeys]);
  const persons: StoredPerson[] = rows.map((row) => ({ ...row, employments: [], ranks: [], steps: [], ratings: [] }));
  if (persons.length === 0) return persons;
  const byId = new Map(persons.map((person) => [person.id, person]));
  const ids = [[...byId.keys()]];
  const [employments, ranks, steps, ratings] = [
    await pool.query<StoredEmployment>(EMPLOYMENTS, ids),
    await pool.query<StoredRank>(RANKS, ids),
    await pool.query<StoredStep>(STEPS, ids),
    await pool.query<StoredRating>(RATINGS, ids),
  ];
  for (const row of employments.rows) byId.get(row.personId)?.employments.push(row);
  for (const row of ranks.rows) byId.get(row.personId)?.ranks.push(row);
  for (const row of steps.rows) byId.get(row.personId)?.steps.push(row);
  for (const row of ratings.rows) byId.get(row.personId)?.ratings.push(row);
  return persons;
}

/** Giai đoạn đang có hiệu lực vào một ngày. */
export function findAsOf<T extends StoredPeriod>(rows: readonly T[], on: string): T | undefined {
  return rows.find((row) => row.validFrom <= on && (row.validTo === null || row.validTo > on));
}
