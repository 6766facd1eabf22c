import { nameKey } from '@noivu/db';
import { PlainDate } from '@noivu/domain/kernel';
import { z } from 'zod';
import { findPermittedRoots } from '../../access/permissions.ts';
import { scopeCte } from '../../access/scope.ts';
import { toDomainCode } from '../../sql/codes.ts';
import { matchesName } from '../../sql/name-search.ts';
import { Parameters } from '../../sql/parameters.ts';
import type { Queryable } from '../../sql/queryable.ts';
import { validOn } from '../../sql/valid-on.ts';
import { procedureFor } from '../../trpc.ts';
import { readUnitNames } from '../organisation/unit-names.ts';

const FoundPerson = z.object({
  id: z.string(),
  code: z.string(),
  fullName: z.string(),
  birthDate: PlainDate,
  jobTitle: z.string(),
  unitName: z.string(),
});

const FoundUnit = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  parentName: z.string().nullable(),
});

interface Search {
  readonly q: string;
  readonly asOf: PlainDate;
  readonly limit: number;
  readonly roots: readonly string[];
}

/** Names that begin with the whole of what was typed come first. */
function orderBy(alias: string, key: string, parameters: Parameters): string {
  const first = parameters.add(key);
  return `NOT starts_with(${alias}."nameKey", ${first}::text), NOT starts_with(' ' || split_part(${alias}."nameKey", ' ', -1), ' ' || ${first}::text)`;
}

async function searchPersons(database: Queryable, { q, asOf, limit, roots }: Search) {
  const parameters = new Parameters();
  const root = parameters.number(roots);
  const day = parameters.number(asOf);
  const matches = matchesName('p', q, parameters);
  if (!matches || roots.length === 0) return [];
  const { rows } = await database.query(
    `WITH RECURSIVE ${scopeCte(root, day)}
     SELECT p.id, p.code, p."fullName", p."birthDate", m."jobTitle", m."unitId"
     FROM person p JOIN employment m ON m."personId" = p.id AND ${validOn('m', day)}
     WHERE ${matches} AND m."unitId" IN (SELECT id FROM scope)
     ORDER BY ${orderBy('p', nameKey(q), parameters)}, p."sortKey", p.id LIMIT ${parameters.add(limit)}`,
    parameters.values,
  );
  return rows;
}

async function searchUnits(database: Queryable, { q, asOf, limit, roots }: Search) {
  const parameters = new Parameters();
  const root = parameters.number(roots);
  const day = parameters.number(asOf);
  const matches = matchesName('u', q, parameters);
  if (!matches || roots.length === 0) return [];
  const { rows } = await database.query(
    `WITH RECURSIVE ${scopeCte(root, day)}
     SELECT u.id, u.code, u.kind::text FROM unit u JOIN scope s ON s.id = u.id
     WHERE ${matches} AND u."establishedOn" <= $${day} AND (u."dissolvedOn" IS NULL OR u."dissolvedOn" > $${day})
     ORDER BY ${orderBy('u', nameKey(q), parameters)}, u.name, u.id LIMIT ${parameters.add(limit)}`,
    parameters.values,
  );
  return rows;
}

/** Tìm người và đơn vị, with or without accents, by the beginning of any word of the name or by code. */
export const everything = procedureFor({ field: 'organisation', action: 'read', also: ['persons.read'] })
  .input(z.object({ q: z.string().trim().max(200), asOf: PlainDate, limit: z.int().min(1).max(50).default(10) }))
  .output(z.object({ persons: z.array(FoundPerson), units: z.array(FoundUnit) }))
  .query(async ({ ctx, input }) => {
    const { pool } = ctx.database;
    const roots = findPermittedRoots(ctx.user.grants, 'persons.read');
    const [persons, units, names] = await Promise.all([
      searchPersons(pool, { ...input, roots }),
      searchUnits(pool, { ...input, roots: ctx.roots }),
      readUnitNames(pool, input.asOf),
    ]);
    return {
      persons: persons.map(({ unitId, ...person }) => ({ ...person, unitName: names.getName(unitId) })),
      units: units.map(({ id, code, kind }) => ({
        id,
        code,
        kind: toDomainCode(kind),
        name: names.getName(id),
        parentName: names.getParentName(id),
      })),
    };
  });
