import { formatDate } from '@noivu/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { narrowRoots } from '../../access/scope.ts';
import { recordEvent } from '../../audit/record-event.ts';
import type { Dependencies } from '../../context.ts';
import { readUnitNames } from '../../fields/organisation/unit-names.ts';
import { findPersons } from '../../fields/persons/find-persons.ts';
import { PersonFilters, PersonSort } from '../../fields/persons/person-query.ts';
import { readPersonRows } from '../../fields/persons/person-row.ts';
import { readInSnapshot } from '../../sql/read-in-snapshot.ts';
import { getRequestCaller } from '../request-caller.ts';
import { dateCell } from './cells.ts';
import { lineWriter } from './columns.ts';
import { describeFilters } from './describe-filters.ts';
import { findAgency } from './find-agency.ts';
import { HEAD_ROWS, writeFormHead } from './form.ts';
import { writeInfoSheet } from './info-sheet.ts';
import { PERSON_COLUMNS } from './persons-columns.ts';
import { queryFlag, queryList, queryText } from './query.ts';
import { breathe, LINES_AT_ONCE, sendWorkbook } from './send-workbook.ts';

const { shape } = PersonFilters;

/** The filters of `persons.list`, as a query string carries them. */
const Query = PersonFilters.extend(PersonSort.shape).extend({
  q: queryText(shape.q),
  unitId: queryText(shape.unitId),
  kinds: queryList(shape.kinds),
  salaryGroups: queryList(shape.salaryGroups),
  rankCodes: queryList(shape.rankCodes),
  ratings: queryList(shape.ratings),
  sex: queryText(shape.sex),
  leadership: queryFlag(shape.leadership),
});

/** GET /api/exports/persons.xlsx: danh sách nhân sự đang xem. */
export async function exportPersons(
  deps: Dependencies,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const caller = await getRequestCaller(deps, request, 'persons.export');
  const filters: z.infer<typeof Query> = Query.parse(request.query);
  const { pool, prisma } = caller.database;
  const { asOf } = filters;
  const roots = await narrowRoots(pool, caller.roots, filters.unitId, asOf);
  const units = await readUnitNames(pool, asOf);

  // All pages are read in one snapshot: nobody is missing or twice because of a change in between.
  return readInSnapshot(pool, async (database, release) => {
    const { total, ids } = await findPersons(database, filters, roots, filters);
    await recordEvent(prisma, caller, {
      action: 'persons.export',
      entity: 'person',
      ...(filters.unitId ? { unitId: filters.unitId } : {}),
      after: { filters: JSON.parse(JSON.stringify(filters)), rows: total },
    });
    const title = 'DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC';
    return sendWorkbook(reply, { fileName: `persons-${asOf}.xlsx`, title }, async (workbook) => {
      try {
        const sheet = workbook.addWorksheet('Danh sách', {
          views: [{ state: 'frozen', ySplit: HEAD_ROWS, xSplit: 3 }],
          pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
        });
        const agency = findAgency(units, roots);
        writeFormHead(sheet, PERSON_COLUMNS, { ...agency, title, subtitle: `Số liệu đến ngày ${formatDate(asOf)}` });
        const writeLine = lineWriter(PERSON_COLUMNS);
        for (let from = 0; from < ids.length; from += LINES_AT_ONCE) {
          const rows = await readPersonRows(database, ids.slice(from, from + LINES_AT_ONCE), asOf, units);
          rows.forEach((row, index) => {
            writeLine(sheet.getRow(HEAD_ROWS + 1 + from + index), row, from + index);
          });
          await breathe();
        }
        sheet.commit();
        writeInfoSheet(workbook, {
          ...caller,
          exportedAt: new Date(),
          rowCount: total,
          lines: [
            ['Danh sách', title],
            ['Số liệu đến ngày', dateCell(asOf) as Date],
            ['Đơn vị', agency.agency],
            ...describeFilters(filters),
            ['Quy định áp dụng', 'Danh sách ghi theo hồ sơ, không áp dụng quy tắc nào.'],
          ],
        });
      } finally {
        await release();
      }
    });
  });
}
