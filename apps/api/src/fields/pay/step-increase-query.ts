import { nameKey } from '@noivu/db';
import { addYears, PlainDate } from '@noivu/domain/kernel';
import { PersonKind } from '@noivu/domain/pay';
import { z } from 'zod';
import { Id } from '../../trpc.ts';
import { type StepIncreaseRow, StepIncreaseStatus } from './step-increase.ts';

const LONGEST_YEARS = 10;

/** Kỳ xét và bộ lọc: the same for the list and its export. */
export const StepIncreaseFilters = z.object({
  asOf: PlainDate,
  from: PlainDate,
  /** Ngày đầu tiên sau kỳ xét. */
  to: PlainDate,
  unitId: Id.optional(),
  kinds: z.array(PersonKind).max(10).optional(),
  statuses: z.array(StepIncreaseStatus).max(5).optional(),
  q: z.string().trim().max(200).optional(),
});
export type StepIncreaseFilters = z.infer<typeof StepIncreaseFilters>;

/** Schema check of the period, to be added where the whole input is built. */
export function checkPeriod(
  { from, to }: Pick<StepIncreaseFilters, 'from' | 'to'>,
  context: z.core.$RefinementCtx,
): void {
  if (to <= from) {
    context.addIssue({ code: 'custom', path: ['to'], message: 'Ngày kết thúc kỳ xét phải sau ngày bắt đầu' });
  } else if (from < '2190-01-01' && to > addYears(from, LONGEST_YEARS)) {
    context.addIssue({ code: 'custom', path: ['to'], message: `Kỳ xét dài nhất là ${LONGEST_YEARS} năm` });
  }
}

export const StepIncreaseSort = z.object({
  sort: z
    .enum([
      'name',
      'unit',
      'rank',
      'coefficient',
      'countedFrom',
      'normalDue',
      'due',
      'delayMonths',
      'addedPerMonth',
      'status',
      'code',
    ])
    .default('due'),
  direction: z.enum(['asc', 'desc']).default('asc'),
});
export type StepIncreaseSort = z.infer<typeof StepIncreaseSort>;

const VALUES: Record<StepIncreaseSort['sort'], (row: StepIncreaseRow) => string | number | null> = {
  // Rows come in order of name: equal keys, and so a stable sort, keep it.
  name: () => 0,
  unit: (row) => row.unitName,
  rank: (row) => row.rankCode,
  coefficient: (row) => row.coefficient,
  countedFrom: (row) => row.countedFrom,
  normalDue: (row) => row.normalDue,
  due: (row) => row.due,
  delayMonths: (row) => row.delayMonths,
  addedPerMonth: (row) => row.addedPerMonth,
  status: (row) => StepIncreaseStatus.options.indexOf(row.status),
  code: (row) => row.code,
};

const collator = new Intl.Collator('vi');

/** Sorts rows that are in order of name; what is not known comes last in either direction. */
export function sortStepIncreases(
  rows: readonly StepIncreaseRow[],
  { sort, direction }: StepIncreaseSort,
): readonly StepIncreaseRow[] {
  if (sort === 'name') return direction === 'asc' ? rows : rows.toReversed();
  const value = VALUES[sort];
  const sign = direction === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    if (left === right) return 0;
    if (sort === 'unit') return sign * collator.compare(left as string, right as string);
    return sign * (left < right ? -1 : 1);
  });
}

/** Rows of the kinds and the name asked for; statuses are apart, since each is counted. */
export function filterStepIncreases(
  rows: readonly StepIncreaseRow[],
  { kinds, q }: Pick<StepIncreaseFilters, 'kinds' | 'q'>,
): readonly StepIncreaseRow[] {
  const words = q ? nameKey(q).split(' ').filter(Boolean) : [];
  const code = q?.toLowerCase() ?? '';
  if (!kinds && words.length === 0) return rows;
  return rows.filter((row) => {
    if (kinds && !kinds.includes(row.kind)) return false;
    if (words.length === 0 || row.code.toLowerCase().startsWith(code)) return true;
    const name = ` ${nameKey(row.fullName)}`;
    return words.every((word) => name.includes(` ${word}`));
  });
}
