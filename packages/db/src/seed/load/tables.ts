import type { DemonstrationProvince } from '../generate-province.ts';
import type { PersonRecord } from '../rows.ts';

/** Thời điểm ghi của mọi dòng trình diễn: the end of the last day that it describes, in Vietnam. */
export const RECORDED_AT = '2022-12-31T16:59:59.000Z';

/** Giá trị một ô khi nạp bằng COPY. */
export type CellValue = string | number | boolean | null;

/** Các dòng của một bảng, in the order of `columns`. */
export interface TableLoad {
  table: string;
  columns: readonly string[];
  rows: readonly (readonly CellValue[])[];
}

function toTable<Row extends object>(
  table: string,
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
  constants: Readonly<Record<string, CellValue>> = {},
): TableLoad {
  const fixed = Object.values(constants);
  return {
    table,
    columns: [...columns, ...Object.keys(constants)],
    rows: rows.map((row) => [...columns.map((column) => row[column] as CellValue), ...fixed]),
  };
}

const validity = ['validFrom', 'validTo'] as const;

/** Tỉnh trình diễn thành các bảng, parents before children. */
export function tabulateProvince({ units, people }: DemonstrationProvince): TableLoad[] {
  const gather = <Key extends Exclude<keyof PersonRecord, 'person'>>(key: Key): PersonRecord[Key][number][] => {
    const rows: PersonRecord[Key][number][] = [];
    for (const person of people) rows.push(...person[key]);
    return rows;
  };
  const persons = people.map(({ person }) => person);
  return [
    toTable('unit', units.units, ['id', 'code', 'kind', 'name', 'nameKey', 'establishedOn', 'dissolvedOn'], {
      createdAt: RECORDED_AT,
    }),
    toTable('unit_name', units.names, ['id', 'unitId', 'name', ...validity]),
    toTable('unit_edge', units.edges, ['id', 'childId', 'parentId', ...validity, 'decision']),
    toTable('unit_succession', units.successions, ['id', 'predecessorId', 'successorId', 'kind', 'on', 'decision']),
    toTable(
      'person',
      persons,
      ['id', 'code', 'fullName', 'nameKey', 'sortKey', 'sex', 'birthDate', 'birthPrecision', 'ethnicity', 'citizenId'],
      { createdAt: RECORDED_AT, updatedAt: RECORDED_AT },
    ),
    toTable('employment', gather('employments'), [
      'id',
      'personId',
      'unitId',
      'kind',
      'jobTitle',
      'leadership',
      ...validity,
      'decision',
    ]),
    toTable('rank_holding', gather('ranks'), [
      'id',
      'personId',
      'rankCode',
      'rankName',
      'salaryGroup',
      'salaryTable',
      ...validity,
      'decision',
    ]),
    toTable('salary_step', gather('steps'), [
      'id',
      'personId',
      'step',
      'coefficient',
      'reservedCoefficient',
      ...validity,
      'countedFrom',
      'decision',
    ]),
    toTable('early_step_rise', gather('earlyRises'), ['id', 'personId', 'decidedOn', 'months', 'reason', 'decision']),
    toTable('performance_rating', gather('ratings'), [
      'id',
      'personId',
      'year',
      'rating',
      'decidedOn',
      'decision',
      'actId',
    ]),
    toTable('discipline_decision', gather('disciplines'), [
      'id',
      'personId',
      'form',
      'partyOnly',
      'effectiveFrom',
      'actId',
      'decision',
    ]),
    toTable('service_interruption', gather('interruptions'), ['id', 'personId', 'kind', ...validity, 'decision']),
  ];
}
