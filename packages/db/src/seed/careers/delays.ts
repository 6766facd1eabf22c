import { addMonths, type PlainDate } from '@noivu/domain/kernel';
import type { PersonKind } from '../rows.ts';
import { type CareerEvents, type DisciplineEvent, isUncounted } from './career-events.ts';

/** Số tháng kéo dài do kỷ luật (TT 03/2021/TT-BNV): a public employee's reprimand costs 3, other cases 6, removal 12. */
function getDisciplineMonths(kind: PersonKind, { form }: DisciplineEvent): number {
  if (form === 'removal') return 12;
  return form === 'reprimand' && kind === 'public_employee' ? 3 : 6;
}

/**
 * Ngày đủ điều kiện nâng bậc tiếp theo: months at the step, plus what was not counted and what was extended.
 * It only makes the generated history plausible; what the law says of a person is the domain package's answer.
 */
export function findNextStepDate(
  countedFrom: PlainDate,
  monthsAtStep: number,
  kind: PersonKind,
  events: CareerEvents,
): PlainDate {
  let months = monthsAtStep;
  for (;;) {
    const due = addMonths(countedFrom, months);
    const isWithin = (date: PlainDate) => date >= countedFrom && date < due;
    const disciplines = events.disciplines.filter(({ effectiveFrom }) => isWithin(effectiveFrom));
    const acts = new Set(disciplines.map(({ actId }) => actId));
    const badRatings = events.ratings.filter(
      ({ rating, decidedOn, actId }) =>
        rating === 'not_completed' && isWithin(decidedOn) && (actId === null || !acts.has(actId)),
    );
    const interruptions = events.interruptions.filter((event) => isUncounted(event) && isWithin(event.from));
    const total =
      monthsAtStep +
      badRatings.length * 6 +
      disciplines.reduce((sum, discipline) => sum + getDisciplineMonths(kind, discipline), 0) +
      interruptions.reduce((sum, event) => sum + event.months, 0);
    if (total === months) return due;
    months = total;
  }
}
