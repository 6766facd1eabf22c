import { asDate, asMonths, formatValue } from '@noivu/domain/kernel';
import { regularStepIncrease } from '@noivu/domain/pay';
import type { DelayReason, StepIncreaseRow, StepIncreaseStatus } from '../../fields/pay/step-increase.ts';
import {
  birthCell,
  COEFFICIENT_FORMAT,
  coefficientCell,
  DATE_FORMAT,
  dateCell,
  MONEY_FORMAT,
  safeText,
} from './cells.ts';
import type { ExportColumn } from './columns.ts';

const SENTENCES: Readonly<Record<string, string>> = regularStepIncrease.sentences.vi;

export const STATUS_NAMES: Record<StepIncreaseStatus, string> = {
  due: 'Đến hạn',
  overdue: 'Quá hạn',
  delayed: 'Bị kéo dài',
  'missing-facts': 'Thiếu dữ kiện',
  'last-step': 'Đã ở bậc cuối',
};

/** The sentence of a delay as the rule says it, with its dates and months. */
function sayReason({ code, months, from, to }: DelayReason): string {
  const values: Record<string, string | undefined> = {
    value: formatValue(asMonths(months), 'vi'),
    from: from ? formatValue(asDate(from), 'vi') : undefined,
    to: to ? formatValue(asDate(to), 'vi') : undefined,
  };
  return (SENTENCES[code] ?? code).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function sayNote({ status, missing }: StepIncreaseRow): string {
  if (missing.length === 0) return STATUS_NAMES[status];
  const gaps = missing.map((code) => (SENTENCES[code] ?? code).replace(/\s*\{\w+\}/g, ''));
  return `${STATUS_NAMES[status]}: ${gaps.join('; ')}`;
}

/** Whether the raise is to be decided: only these lines cost anything. */
export const isRaised = ({ status }: StepIncreaseRow): boolean => status === 'due' || status === 'overdue';

const text = (value: string | null): string | null => (value === null ? null : safeText(value));
const birthOf = (row: StepIncreaseRow, sex: 'male' | 'female') =>
  row.sex === sex ? birthCell(row.birthDate, row.birthPrecision) : null;

const date = { width: 12, align: 'center', format: DATE_FORMAT } as const;
const step = { heading: 'Bậc', width: 6, align: 'center' } as const;
const factor = { heading: 'Hệ số', width: 8, align: 'right', format: COEFFICIENT_FORMAT } as const;
const NOW = 'Lương hiện hưởng';
const NEXT = 'Lương mới';
const DELAY = 'Kéo dài';

/** Position of the amounts, which the totals row adds up. */
export const AMOUNT_COLUMN = 17;

/** Các cột của danh sách nâng bậc lương thường xuyên. */
export const STEP_INCREASE_COLUMNS: readonly ExportColumn<StepIncreaseRow>[] = [
  { heading: 'TT', width: 6, align: 'center', value: (_row, index) => index + 1 },
  { heading: 'Họ và tên', width: 26, value: (row) => text(row.fullName) },
  { group: 'Ngày sinh', heading: 'Nam', ...date, value: (row) => birthOf(row, 'male') },
  { group: 'Ngày sinh', heading: 'Nữ', ...date, value: (row) => birthOf(row, 'female') },
  { heading: 'Chức vụ, chức danh', width: 22, value: (row) => text(row.jobTitle) },
  { heading: 'Đơn vị', width: 36, value: (row) => text(row.unitPath) },
  { heading: 'Mã ngạch', width: 13, align: 'center', value: (row) => text(row.rankCode) },
  { group: NOW, ...step, value: (row) => row.step },
  { group: NOW, ...factor, value: (row) => coefficientCell(row.coefficient) },
  { group: NOW, heading: 'Mốc tính', ...date, value: (row) => dateCell(row.countedFrom) },
  { group: NEXT, ...step, value: (row) => row.nextStep },
  { group: NEXT, ...factor, value: (row) => coefficientCell(row.nextCoefficient) },
  { group: NEXT, heading: 'Thời điểm hưởng', ...date, value: (row) => dateCell(row.due) },
  {
    group: DELAY,
    heading: 'Số tháng',
    width: 7,
    align: 'center',
    value: (row) => (row.delayMonths === 0 ? null : row.delayMonths),
  },
  {
    group: DELAY,
    heading: 'Lý do',
    width: 40,
    value: (row) => text(row.delayReasons.map(sayReason).join('; ') || null),
  },
  {
    group: DELAY,
    heading: 'Căn cứ',
    width: 26,
    value: (row) => text([...new Set(row.delayReasons.map(({ basis }) => basis))].join('; ') || null),
  },
  {
    heading: 'Chênh lệch/tháng (đồng)',
    width: 15,
    align: 'right',
    format: MONEY_FORMAT,
    value: (row) => (isRaised(row) ? row.addedPerMonth : null),
  },
  { heading: 'Ghi chú', width: 24, value: (row) => text(sayNote(row)) },
];
