import { PlainDate } from '@noivu/domain/kernel';
import { z } from 'zod';
import { Id, procedureFor } from '../../trpc.ts';
import { readUnitNames } from '../organisation/unit-names.ts';
import { gatherPersonFacts } from './gather-person-facts.ts';
import { findPersonPlace, personNotFound } from './locate-person.ts';
import { PersonFacts } from './person-facts.ts';
import { PersonRow, readPersonRows } from './person-row.ts';

const Output = z.object({
  id: z.string(),
  code: z.string(),
  fullName: z.string(),
  sex: z.enum(['male', 'female']),
  birthDate: PlainDate,
  birthPrecision: z.string(),
  ethnicity: z.string(),
  citizenId: z.string().nullable(),
  citizenIdHidden: z.boolean(),
  version: z.number().int(),
  /** What holds on the day; null when the person is not employed on it. */
  current: PersonRow.nullable(),
  facts: PersonFacts,
});

/** Hồ sơ một người as of a day. A person outside the user's scope on that day is answered as if not there. */
export const get = procedureFor({ field: 'persons', action: 'read' })
  .input(z.object({ id: Id, asOf: PlainDate }))
  .output(Output)
  .query(async ({ ctx, input: { id, asOf } }) => {
    const { pool, prisma } = ctx.database;
    const place = await findPersonPlace(pool, id, asOf, ctx.roots);
    if (!place) throw personNotFound();
    const [person, facts, units] = await Promise.all([
      prisma.person.findUniqueOrThrow({ where: { id } }),
      gatherPersonFacts(pool, id, asOf),
      readUnitNames(pool, asOf),
    ]);
    const [current] = place.employed ? await readPersonRows(pool, [id], asOf, units) : [];
    return {
      id,
      code: person.code,
      fullName: person.fullName,
      sex: person.sex,
      birthDate: person.birthDate,
      birthPrecision: person.birthPrecision,
      ethnicity: person.ethnicity,
      citizenId: person.citizenId,
      citizenIdHidden: false,
      version: person.version,
      current: current ?? null,
      facts,
    };
  });
