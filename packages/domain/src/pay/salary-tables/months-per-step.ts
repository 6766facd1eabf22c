import { asMonths, cite, plainDate, type Timeline, timeline } from '../../kernel/index.ts';
import type { SalaryGroup } from '../facts.ts';

const BY = cite('204/2004/NĐ-CP', { article: '7' });

function monthsTimeline(name: string, months: number, note: string): Timeline<number> {
  return timeline<number>(
    `pay.months-per-step.${name}`,
    [
      {
        from: plainDate('2004-10-01'),
        retroactive: true,
        value: months,
        by: BY,
        provenance: 'secondary',
        note,
      },
    ],
    asMonths,
  );
}

/** Thời gian giữ bậc: 36 tháng, for groups that require cao đẳng and above (A0 to A3). */
const COLLEGE_AND_ABOVE = monthsTimeline(
  'college-and-above',
  36,
  'Nguồn thứ cấp; 36 tháng được dùng trong phép tính của Điều 4 Thông tư 05/2024/TT-BNV.',
);
/** 24 tháng, for groups B and C. */
const INTERMEDIATE_AND_BELOW = monthsTimeline(
  'intermediate-and-below',
  24,
  'Nguồn thứ cấp; 24 tháng được dùng trong phép tính của Điều 4 Thông tư 05/2024/TT-BNV.',
);
/** 60 tháng, for chuyên gia cao cấp. */
const EXPERT = monthsTimeline('expert', 60, 'Nguồn thứ cấp.');

/** All durations, for the index of the law. */
export const allMonthsPerStep: readonly Timeline<number>[] = [COLLEGE_AND_ABOVE, INTERMEDIATE_AND_BELOW, EXPERT];

const BY_GROUP: Readonly<Record<SalaryGroup, Timeline<number>>> = {
  expert: EXPERT,
  'A3.1': COLLEGE_AND_ABOVE,
  'A3.2': COLLEGE_AND_ABOVE,
  'A2.1': COLLEGE_AND_ABOVE,
  'A2.2': COLLEGE_AND_ABOVE,
  A1: COLLEGE_AND_ABOVE,
  A0: COLLEGE_AND_ABOVE,
  B: INTERMEDIATE_AND_BELOW,
  C1: INTERMEDIATE_AND_BELOW,
  C2: INTERMEDIATE_AND_BELOW,
  C3: INTERMEDIATE_AND_BELOW,
};

/** Thời gian giữ bậc để xét nâng bậc lương thường xuyên of a group, in months (36, 24 or 60), with its citation. */
export function monthsPerStep(group: SalaryGroup): Timeline<number> {
  return BY_GROUP[group];
}
