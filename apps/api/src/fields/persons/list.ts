import { z } from 'zod';
import { narrowRoots } from '../../access/scope.ts';
import { Page } from '../../sql/page.ts';
import { procedureFor } from '../../trpc.ts';
import { readUnitNames } from '../organisation/unit-names.ts';
import { findPersons } from './find-persons.ts';
import { PersonFilters, PersonSort } from './person-query.ts';
import { PersonRow, readPersonRows } from './person-row.ts';

/** Danh sách nhân sự as of a day, filtered, sorted and paged by the server. */
export const list = procedureFor({ field: 'persons', action: 'read' })
  .input(PersonFilters.extend(PersonSort.shape).extend(Page.shape))
  .output(z.object({ total: z.number().int(), rows: z.array(PersonRow) }))
  .query(async ({ ctx, input }) => {
    const { pool } = ctx.database;
    const roots = await narrowRoots(pool, ctx.roots, input.unitId, input.asOf);
    const [{ total, ids }, units] = await Promise.all([
      findPersons(pool, input, roots, input, input),
      readUnitNames(pool, input.asOf),
    ]);
    return { total, rows: await readPersonRows(pool, ids, input.asOf, units) };
  });
