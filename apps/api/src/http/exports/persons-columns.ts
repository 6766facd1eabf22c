import type { PersonRow } from '../../fields/persons/person-row.ts';
import { birthCell, COEFFICIENT_FORMAT, coefficientCell, DATE_FORMAT, dateCell, safeText } from './cells.ts';
import type { ExportColumn } from './columns.ts';
import { nameOf } from './describe-filters.ts';

const text = (value: string | null): string | null => (value === null ? null : safeText(value));
const capitalise = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);

/** Các cột của danh sách cán bộ, công chức, viên chức. */
export const PERSON_COLUMNS: readonly ExportColumn<PersonRow>[] = [
  { heading: 'TT', width: 6, align: 'center', value: (_row, index) => index + 1 },
  { heading: 'Số hiệu', width: 12, value: (row) => text(row.code) },
  { heading: 'Họ và tên', width: 26, value: (row) => text(row.fullName) },
  {
    heading: 'Ngày sinh',
    width: 12,
    align: 'center',
    format: DATE_FORMAT,
    value: (row) => birthCell(row.birthDate, row.birthPrecision),
  },
  { heading: 'Giới tính', width: 8, align: 'center', value: (row) => capitalise(nameOf(row.sex)) },
  { heading: 'Dân tộc', width: 10, value: (row) => text(row.ethnicity) },
  { heading: 'Đối tượng', width: 16, value: (row) => capitalise(nameOf(row.kind)) },
  { heading: 'Chức vụ, chức danh', width: 24, value: (row) => text(row.jobTitle) },
  { heading: 'Đơn vị công tác', width: 38, value: (row) => text(row.unitPath) },
  { group: 'Ngạch, chức danh nghề nghiệp', heading: 'Mã', width: 13, value: (row) => text(row.rankCode) },
  { group: 'Ngạch, chức danh nghề nghiệp', heading: 'Tên', width: 28, value: (row) => text(row.rankName) },
  {
    group: 'Ngạch, chức danh nghề nghiệp',
    heading: 'Nhóm lương',
    width: 9,
    align: 'center',
    value: (row) => text(row.salaryGroup),
  },
  { group: 'Lương hiện hưởng', heading: 'Bậc', width: 6, align: 'center', value: (row) => row.step },
  {
    group: 'Lương hiện hưởng',
    heading: 'Hệ số',
    width: 8,
    align: 'right',
    format: COEFFICIENT_FORMAT,
    value: (row) => coefficientCell(row.coefficient),
  },
  {
    group: 'Lương hiện hưởng',
    heading: 'Ngày hưởng',
    width: 12,
    align: 'center',
    format: DATE_FORMAT,
    value: (row) => dateCell(row.stepFrom),
  },
  {
    group: 'Lương hiện hưởng',
    heading: 'Mốc tính nâng bậc',
    width: 12,
    align: 'center',
    format: DATE_FORMAT,
    value: (row) => dateCell(row.countedFrom),
  },
  {
    group: 'Xếp loại gần nhất',
    heading: 'Năm',
    width: 7,
    align: 'center',
    value: (row) => row.lastRating?.year ?? null,
  },
  {
    group: 'Xếp loại gần nhất',
    heading: 'Mức',
    width: 26,
    value: (row) => (row.lastRating ? capitalise(nameOf(row.lastRating.rating)) : null),
  },
];
