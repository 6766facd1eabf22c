import { addDays, formatDate, formatInteger } from '@noivu/domain/kernel';
import { baseSalary, regularStepIncrease } from '@noivu/domain/pay';
import type { Worksheet } from 'exceljs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { narrowRoots } from '../../access/scope.ts';
import { recordEvent } from '../../audit/record-event.ts';
import type { Dependencies } from '../../context.ts';
import { readUnitNames } from '../../fields/organisation/unit-names.ts';
import { findStepIncreases } from '../../fields/pay/find-step-increases.ts';
import type { StepIncreaseRow } from '../../fields/pay/step-increase.ts';
import {
  checkPeriod,
  type StepIncreaseFilters as Filters,
  filterStepIncreases,
  StepIncreaseFilters,
  StepIncreaseSort,
  sortStepIncreases,
} from '../../fields/pay/step-increase-query.ts';
import { getRequestCaller } from '../request-caller.ts';
import { dateCell, dress, MONEY_FORMAT, writeAcross } from './cells.ts';
import { lineWriter } from './columns.ts';
import { describeFilters } from './describe-filters.ts';
import { findAgency } from './find-agency.ts';
import { HEAD_ROWS, writeFormHead, writeSignatures } from './form.ts';
import { type ExportInfo, writeInfoSheet } from './info-sheet.ts';
import { queryList, queryText } from './query.ts';
import { breathe, LINES_AT_ONCE, sendWorkbook } from './send-workbook.ts';
import { AMOUNT_COLUMN, isRaised, STATUS_NAMES, STEP_INCREASE_COLUMNS } from './step-increases-columns.ts';

const { shape } = StepIncreaseFilters;

/** The filters of `pay.stepIncreasesDue`, as a query string carries them. */
const Query = StepIncreaseFilters.extend(StepIncreaseSort.shape)
  .extend({
    unitId: queryText(shape.unitId),
    kinds: queryList(shape.kinds),
    statuses: queryList(shape.statuses),
    q: queryText(shape.q),
  })
  .superRefine((input, context) => checkPeriod(input, context));

const TITLE = 'DANH SÁCH NÂNG BẬC LƯƠNG THƯỜNG XUYÊN';

function writeTotals(sheet: Worksheet, rows: readonly StepIncreaseRow[]): void {
  const line = HEAD_ROWS + 1 + rows.length;
  writeAcross(sheet, line, [1, AMOUNT_COLUMN - 1], 'Tổng cộng', { bold: true, align: 'center', boxed: true });
  const total = rows.filter(isRaised).reduce((sum, { addedPerMonth }) => sum + (addedPerMonth ?? 0), 0);
  const cell = sheet.getCell(line, AMOUNT_COLUMN);
  cell.value = total;
  dress(cell, { bold: true, align: 'right', boxed: true, format: MONEY_FORMAT });
  dress(sheet.getCell(line, AMOUNT_COLUMN + 1), { boxed: true });
  sheet.getRow(line).commit();
  const raised = rows.filter(isRaised).length;
  const words = `Danh sách có ${formatInteger(rows.length, 'vi')} người, trong đó ${formatInteger(raised, 'vi')} người được nâng bậc lương; quỹ lương tăng thêm ${formatInteger(total, 'vi')} đồng/tháng.`;
  writeAcross(sheet, line + 1, [1, STEP_INCREASE_COLUMNS.length], words, { italic: true });
  sheet.getRow(line + 1).commit();
  writeSignatures(sheet, line + 3, STEP_INCREASE_COLUMNS.length);
}

/** Phiên bản quy tắc và con số đã dùng. */
function describeLaw({ from, to }: Filters): ExportInfo['lines'] {
  const lastDay = addDays(to, -1);
  const index = regularStepIncrease.regimes.rows.findLastIndex((row) => row.from <= lastDay);
  const bases = baseSalary.rows.flatMap((row, position) => {
    const next = baseSalary.rows[position + 1];
    const isUsed = row.from <= lastDay && (!next || next.from > from);
    return isUsed && 'value' in row ? [`${baseSalary.versions[position]}: ${formatInteger(row.value, 'vi')} đồng`] : [];
  });
  return [
    ['Quy tắc áp dụng', regularStepIncrease.regimes.versions[index] ?? regularStepIncrease.id],
    ['Mức lương cơ sở', bases.join('; ') || 'không xác định'],
  ];
}

/** GET /api/exports/step-increases.xlsx: danh sách nâng bậc lương thường xuyên of a period, in the form offices use. */
export async function exportStepIncreases(
  deps: Dependencies,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const caller = await getRequestCaller(deps, request, 'pay.export');
  const filters = Query.parse(request.query);
  const { asOf, from, to, unitId, statuses } = filters;
  const { pool, prisma } = caller.database;
  const roots = await narrowRoots(pool, caller.roots, unitId, asOf);
  const [all, units] = await Promise.all([
    findStepIncreases(caller.database, { roots, asOf, from, to }),
    readUnitNames(pool, asOf),
  ]);
  const chosen = filterStepIncreases(all, filters).filter(({ status }) => !statuses || statuses.includes(status));
  const sorted = sortStepIncreases(chosen, filters);
  const rows = await caller.hideSensitive('GET /api/exports/step-increases.xlsx', filters, sorted);
  await recordEvent(prisma, caller, {
    action: 'pay.export-step-increases',
    entity: 'step-increase',
    ...(unitId ? { unitId } : {}),
    after: { filters: JSON.parse(JSON.stringify(filters)), rows: rows.length },
  });

  const period = `từ ngày ${formatDate(from)} đến hết ngày ${formatDate(addDays(to, -1))}`;
  const agency = findAgency(units, roots);
  return sendWorkbook(reply, { fileName: `step-increases-${from}.xlsx`, title: TITLE }, async (workbook) => {
    const sheet = workbook.addWorksheet('Danh sách', {
      views: [{ state: 'frozen', ySplit: HEAD_ROWS, xSplit: 2 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    const subtitle = `Kỳ xét ${period}; số liệu đến ngày ${formatDate(asOf)}`;
    writeFormHead(sheet, STEP_INCREASE_COLUMNS, { ...agency, title: TITLE, subtitle });
    const writeLine = lineWriter(STEP_INCREASE_COLUMNS);
    for (const [index, row] of rows.entries()) {
      writeLine(sheet.getRow(HEAD_ROWS + 1 + index), row, index);
      if (index % LINES_AT_ONCE === 0) await breathe();
    }
    writeTotals(sheet, rows);
    sheet.commit();
    writeInfoSheet(workbook, {
      ...caller,
      exportedAt: new Date(),
      rowCount: rows.length,
      lines: [
        ['Danh sách', TITLE],
        ['Kỳ xét', period],
        ['Số liệu đến ngày', dateCell(asOf) as Date],
        ['Đơn vị', agency.agency],
        ['Lọc: tình trạng', statuses ? statuses.map((status) => STATUS_NAMES[status]).join('; ') : 'tất cả'],
        ...describeFilters(filters),
        ...describeLaw(filters),
      ],
    });
  });
}
