import {
  addMonths,
  asFlag,
  asMonths,
  asTerm,
  type Condition,
  countFullMonths,
  type PlainDate,
} from '../../kernel/index.ts';
import type { StepFacts } from '../facts.ts';
import type { SalaryScale } from '../salary-tables/salary-scale.ts';
import { STANDARD_DISCIPLINE, STANDARD_RATING } from '../step-time/citations.ts';
import type { DueDate } from '../step-time/due-date.ts';
import { isBadYear } from '../step-time/extension.ts';

/** What the conditions on an early rise read. */
export interface EarlyState {
  readonly scale: SalaryScale;
  readonly dueDate: DueDate;
  /** Mốc tính số tháng còn thiếu: the first day after 31/12 of the review year, or the day of retirement. */
  readonly countedTo: PlainDate;
}

/** Thiếu tối đa 12 tháng. */
export const MAX_MONTHS_EARLY = 12;

/** Tiêu chuẩn 1: mọi năm trong thời gian giữ bậc được xếp loại từ hoàn thành nhiệm vụ trở lên. */
export const standardRating: Condition<StepFacts, EarlyState> = {
  code: 'standard-rating',
  by: STANDARD_RATING,
  provenance: 'text',
  test(facts, { dueDate }, context) {
    if (facts.ratings === undefined) return undefined;
    const isBad = facts.ratings.some((rating) => isBadYear(rating, facts.countedFrom, dueDate.due, context));
    return {
      met: !isBad,
      operator: '>=',
      required: asTerm('completed'),
      actual: asTerm(isBad ? 'not-completed' : 'completed'),
    };
  },
};

/** Tiêu chuẩn 2: only tested when there is a discipline on record, since its exact words were not read. */
export const standardDiscipline: Condition<StepFacts, EarlyState> = {
  code: 'standard-discipline',
  by: STANDARD_DISCIPLINE,
  provenance: 'unverified',
  test(facts, _state, { knownOn }) {
    if (facts.disciplines === undefined || facts.disciplines.length === 0) return undefined;
    const during = facts.disciplines.some(
      ({ effectiveFrom }) => effectiveFrom >= facts.countedFrom && effectiveFrom <= knownOn,
    );
    return { met: !during, operator: '=', required: asFlag(false), actual: asFlag(during) };
  },
};

/** Months from `from` to the due day, a started one counted whole; 0 when it is not later. */
export function countMonthsLacking(from: PlainDate, due: PlainDate): number {
  if (due <= from) return 0;
  const months = countFullMonths(from, due);
  return addMonths(from, months) < due ? months + 1 : months;
}

/** Còn thiếu từ 12 tháng trở xuống. */
export const lacksAtMostAYear: Omit<Condition<StepFacts, EarlyState>, 'by' | 'provenance'> = {
  code: 'lacks-at-most-a-year',
  test(_facts, { dueDate, countedTo }) {
    const lacking = countMonthsLacking(countedTo, dueDate.due);
    return {
      met: lacking <= MAX_MONTHS_EARLY,
      operator: '<=',
      required: asMonths(MAX_MONTHS_EARLY),
      actual: asMonths(lacking),
    };
  },
};
