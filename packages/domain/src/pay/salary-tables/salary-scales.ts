import {
  asTerm,
  cite,
  type PlainDate,
  type Provenance,
  plainDate,
  type Timeline,
  timeline,
} from '../../kernel/index.ts';
import type { SalaryGroup, SalaryTable } from '../facts.ts';
import { type SalaryScale, salaryScale } from './salary-scale.ts';

const PART: Record<SalaryTable, string> = { expert: 'Bảng 1', 'civil-servant': 'Bảng 2', 'public-employee': 'Bảng 3' };

const RANGE_READ = 'Hệ số đầu và cuối: đọc trong thông tư; các bậc giữa: ba bảng thứ cấp khớp nhau và khớp phép tính.';
const SECONDARY_ONLY = 'Theo ba bảng thứ cấp khớp nhau và khớp phép tính.';
const UNCHECKED = 'Nhóm C của Bảng 3 chưa đối chiếu văn bản.';

function scaleTimeline(scale: SalaryScale, provenance: Provenance, note: string): Timeline<SalaryScale> {
  return timeline<SalaryScale>(
    `pay.salary-tables.${scale.table}.${scale.group}`,
    [
      {
        // Pay under the decree of 14/12/2004 runs from the day the base salary of its time runs.
        from: plainDate('2004-10-01'),
        retroactive: true,
        value: scale,
        by: cite('204/2004/NĐ-CP', { part: PART[scale.table] }),
        provenance,
        note,
      },
    ],
    (value) => asTerm(value.group),
  );
}

type ScaleRow = readonly [SalaryGroup, start: number, increment: number, steps: number];

const ROWS_OF_BOTH_TABLES: readonly ScaleRow[] = [
  ['A3.1', 620, 36, 6],
  ['A3.2', 575, 36, 6],
  ['A2.1', 440, 34, 8],
  ['A2.2', 400, 34, 8],
  ['A1', 234, 33, 9],
  ['A0', 210, 31, 10],
  ['B', 186, 20, 12],
];

const ROWS_OF_CIVIL_SERVANTS: readonly ScaleRow[] = [
  ['C1', 165, 18, 12],
  ['C2', 150, 18, 12],
  ['C3', 135, 18, 12],
];

const ROWS_OF_PUBLIC_EMPLOYEES: readonly ScaleRow[] = [
  ['C1', 165, 18, 12],
  ['C2', 200, 18, 12],
  ['C3', 150, 18, 12],
];

/** The groups of Bảng 2 whose first and last coefficient a circular prints. */
const READ_FOR_CIVIL_SERVANTS: ReadonlySet<SalaryGroup> = new Set(['A3.1', 'A2.1', 'A1', 'A0', 'B']);

function build(
  table: SalaryTable,
  rows: readonly ScaleRow[],
  markOf: (group: SalaryGroup) => readonly [Provenance, string],
): Partial<Record<SalaryGroup, Timeline<SalaryScale>>> {
  const scales: Partial<Record<SalaryGroup, Timeline<SalaryScale>>> = {};
  for (const [group, start, increment, steps] of rows) {
    const [provenance, note] = markOf(group);
    scales[group] = scaleTimeline(salaryScale(table, group, start, increment, steps), provenance, note);
  }
  return scales;
}

/**
 * Bảng lương ban hành kèm theo Nghị định 204/2004/NĐ-CP: one timeline for each group, so that each carries
 * its own mark. Bảng 1 (chuyên gia cao cấp), Bảng 2 (công chức), Bảng 3 (viên chức).
 */
export const salaryScales: Readonly<Record<SalaryTable, Partial<Record<SalaryGroup, Timeline<SalaryScale>>>>> = {
  expert: build('expert', [['expert', 880, 60, 3]], () => ['secondary', SECONDARY_ONLY]),
  'civil-servant': build('civil-servant', [...ROWS_OF_BOTH_TABLES, ...ROWS_OF_CIVIL_SERVANTS], (group) => [
    'secondary',
    READ_FOR_CIVIL_SERVANTS.has(group) ? RANGE_READ : SECONDARY_ONLY,
  ]),
  'public-employee': build('public-employee', [...ROWS_OF_BOTH_TABLES, ...ROWS_OF_PUBLIC_EMPLOYEES], (group) =>
    group.startsWith('C') ? ['unverified', UNCHECKED] : ['secondary', RANGE_READ],
  ),
};

/** All scales, for the index of the law. */
export const allSalaryScales: readonly Timeline<SalaryScale>[] = Object.values(salaryScales).flatMap((groups) =>
  Object.values(groups),
);

/** Thang lương của một nhóm vào một ngày; undefined when the table has no such group or the day is before it. */
export function findSalaryScale(group: SalaryGroup, table: SalaryTable, on: PlainDate): SalaryScale | undefined {
  const answer = salaryScales[table][group]?.at(on);
  return answer?.status === 'found' ? answer.row.value : undefined;
}
