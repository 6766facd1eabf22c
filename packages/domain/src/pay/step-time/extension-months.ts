import { type PlainDate, plainDate } from '../../kernel/index.ts';
import type { DisciplineFact, DisciplineForm, PersonKind } from '../facts.ts';

/** Mỗi năm không hoàn thành nhiệm vụ: kéo dài 06 tháng (điểm b khoản 5 Điều 1 Thông tư 03/2021/TT-BNV). */
export const MONTHS_FOR_BAD_YEAR = 6;

type MonthsByForm = Partial<Record<DisciplineForm, number>>;

const OFFICIALS: MonthsByForm = { reprimand: 6, warning: 6, removal: 12 };

/**
 * Số tháng kéo dài theo hình thức kỷ luật và đối tượng (điểm a, b, c khoản 5 Điều 1 Thông tư 03/2021/TT-BNV).
 * Hạ bậc lương has no extension: the form itself lowered the step.
 */
const MONTHS: Readonly<Record<PersonKind, MonthsByForm>> = {
  cadre: OFFICIALS,
  'civil-servant': { ...OFFICIALS, demotion: 12, 'step-reduction': 0 },
  'public-employee': { reprimand: 3, warning: 6, removal: 12 },
  'contract-worker': OFFICIALS,
  'commune-part-time': {},
};

/** Luật Cán bộ, công chức 80/2025/QH15 (Điều 36) no longer has these forms. */
const FORMS_ABOLISHED_ON: PlainDate = plainDate('2025-07-01');

/** Months of extension for one decision, or the code of the reason why the rule cannot say. */
export function findExtensionMonths(kind: PersonKind, decision: DisciplineFact): number | string {
  const { form, partyOnly, effectiveFrom } = decision;
  if (form === 'dismissal') return partyOnly ? 'no-corresponding-form' : 'dismissed';
  if ((form === 'demotion' || form === 'step-reduction') && effectiveFrom >= FORMS_ABOLISHED_ON)
    return 'form-abolished';
  return MONTHS[kind][form] ?? 'form-not-for-kind';
}
