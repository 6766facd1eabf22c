import {
  addMonths,
  countFullMonths,
  isWorkingDay,
  type PolicyDefinition,
  type RuleContext,
} from '../../kernel/index.ts';
import { addDays, type PlainDate } from '../../kernel/time/index.ts';

/** Ngưỡng của cách đọc mặc định. */
const WORKING_DAYS_FOR_A_MONTH = 11;

/** Số ngày lẻ của thời gian không được tính: how days short of a month count. */
export const oddDays: PolicyDefinition = {
  title: {
    vi: 'Cách tính ngày lẻ không tròn tháng của thời gian không được tính (chưa đọc được nguyên văn)',
    en: 'How odd days of time that does not count are turned into months (text not read)',
  },
  options: {
    'eleven-working-days': {
      vi: 'Từ 11 ngày làm việc trở lên tính 01 tháng, dưới 11 ngày không tính (trừ thứ Bảy, Chủ nhật; không trừ ngày lễ)',
      en: '11 working days or more count as one month, fewer do not (weekends excluded, holidays not)',
    },
    'whole-months': { vi: 'Chỉ tính tháng đủ', en: 'Whole months only' },
    'started-month': { vi: 'Tháng đã bắt đầu tính tròn 01 tháng', en: 'A started month counts as a whole one' },
  },
  default: 'eleven-working-days',
};

function countWorkingDays(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

/** Số tháng của khoảng [from, to), with odd days by the policy; the policy is recorded only when it decides. */
export function countMonthsOf(from: PlainDate, to: PlainDate, context: RuleContext): number {
  const months = countFullMonths(from, to);
  const rest = addMonths(from, months);
  if (rest >= to) return months;
  const option = context.policy('odd-days');
  if (option === 'whole-months') return months;
  if (option === 'started-month') return months + 1;
  return countWorkingDays(rest, to) >= WORKING_DAYS_FOR_A_MONTH ? months + 1 : months;
}
