import { columnsOf, type Entity, hashOf } from './entities.ts';

/** $1 is the batch everywhere. */
const planned = (entity: Entity): string => `planned_${entity}`;

/** Bảng tạm của các bản ghi sẽ ghi vào một bảng: `given` says which columns an update sets. */
export function createPlanned(entity: Entity): string {
  const fields = columnsOf(entity).map(([name, type]) => `(w."values"->>'${name}')::${type} AS "${name}"`);
  return `CREATE TEMP TABLE ${planned(entity)} ON COMMIT DROP AS
    SELECT w.id, w.operation, r.row, w."values" AS given, ${fields.join(', ')}
    FROM import_row r
    CROSS JOIN LATERAL jsonb_to_recordset(r.plan->'${entity}') AS w(id uuid, operation text, "values" jsonb)
    WHERE r."batchId" = $1::uuid AND r.plan ? '${entity}'`;
}

/** Ảnh trước khi sửa. */
export function keepBefore(entity: Entity): string {
  return `INSERT INTO import_change (id, "batchId", entity, "entityId", operation, before)
    SELECT gen_random_uuid(), $1::uuid, '${entity}', t.id, 'update', to_jsonb(t)
    FROM ${entity} t JOIN ${planned(entity)} p ON p.id = t.id AND p.operation = 'update'`;
}

/** Sửa tại chỗ: only the columns that the plan gives. */
export function updateRows(entity: Entity): string {
  const sets = columnsOf(entity)
    .filter(([name]) => name !== 'personId')
    .map(([name]) => `"${name}" = CASE WHEN p.given ? '${name}' THEN p."${name}" ELSE t."${name}" END`);
  return `UPDATE ${entity} t SET ${sets.join(', ')} FROM ${planned(entity)} p WHERE p.id = t.id AND p.operation = 'update'`;
}

/** Ghi bản ghi mới, and keep what each was right after: nothing else is needed to take it back. */
export function insertRows(entity: Entity): string {
  const names = columnsOf(entity).map(([name]) => `"${name}"`);
  // A person's record has its own columns; a dated fact names the batch that brought it.
  const [extraNames, extraValues] = entity === 'person' ? [', "updatedAt"', ', now()'] : [', "batchId"', ', $1::uuid'];
  return `WITH t AS (
      INSERT INTO ${entity} (id, ${names.join(', ')}${extraNames})
      SELECT p.id, ${names.map((name) => `p.${name}`).join(', ')}${extraValues}
      FROM ${planned(entity)} p WHERE p.operation = 'insert' ORDER BY p.row, p.id
      RETURNING *)
    INSERT INTO import_change (id, "batchId", entity, "entityId", operation, "afterHash")
    SELECT gen_random_uuid(), $1::uuid, '${entity}', t.id, 'insert', ${hashOf(entity, 't')} FROM t`;
}

export function keepAfter(entity: Entity): string {
  return `UPDATE import_change c SET after = to_jsonb(t), "afterHash" = ${hashOf(entity, 't')}
    FROM ${entity} t WHERE c."batchId" = $1::uuid AND c.entity = '${entity}' AND c.operation = 'update' AND t.id = c."entityId"`;
}

/**
 * Every person whose facts change gets a new version, so that an open form or another import notices: they join the
 * planned updates of `person` with nothing else given.
 */
export const touchPersons = `INSERT INTO planned_person (id, operation, row, given)
  SELECT DISTINCT ON (r."personId") r."personId", 'update', r.row, '{}'::jsonb FROM import_row r
  WHERE r."batchId" = $1::uuid AND r.outcome = 'changed' AND r.plan IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM planned_person p WHERE p.id = r."personId")`;

export const bumpVersions = `UPDATE person t SET version = t.version + 1, "updatedAt" = now()
  FROM planned_person p WHERE p.id = t.id AND p.operation = 'update'`;

/** Số hiệu cho người mới mà danh sách không ghi số hiệu: HS and the next numbers. */
export const giveCodes = `WITH last AS (
    SELECT COALESCE(max(substring(code FROM '^HS(\\d{1,9})$')::int), 0) AS number FROM person WHERE code ~ '^HS\\d{1,9}$'),
  taken AS (SELECT COALESCE(max(substring(code FROM '^HS(\\d{1,9})$')::int), 0) AS number FROM planned_person WHERE code ~ '^HS\\d{1,9}$'),
  numbered AS (SELECT id, row_number() OVER (ORDER BY row) AS number FROM planned_person WHERE operation = 'insert' AND code IS NULL)
  UPDATE planned_person p SET code = 'HS' || lpad((GREATEST(last.number, taken.number) + n.number)::text, 6, '0')
  FROM numbered n, last, taken WHERE p.id = n.id`;

/** Rows whose person changed, appeared or went since they were compared. Locks the persons that will change. */
export const lockPersons = `SELECT p.id FROM person p JOIN import_row r ON r."personId" = p.id
  WHERE r."batchId" = $1::uuid AND r."personVersion" IS NOT NULL ORDER BY p.id FOR UPDATE OF p`;

export const findStale = `SELECT r.row FROM import_row r LEFT JOIN person p ON p.id = r."personId"
    WHERE r."batchId" = $1::uuid AND r."personVersion" IS NOT NULL AND p.version IS DISTINCT FROM r."personVersion"
  UNION
  SELECT n.row FROM planned_person n JOIN person p ON p.code = n.code AND p.id <> n.id WHERE n.given ? 'code'
  UNION
  SELECT n.row FROM planned_person n JOIN person p ON p."citizenId" = n."citizenId" AND p.id <> n.id
  ORDER BY 1 LIMIT 20`;
