import { asAge, asMonths, cite, plainDate, type Timeline, timeline } from '../../kernel/index.ts';
import type { Sex } from '../facts.ts';

const ARTICLE_4 = cite('135/2020/NĐ-CP', { article: '4' });

function roadmap(
  sex: Sex,
  ages: readonly (readonly [year: number, years: number, months: number])[],
): Timeline<number> {
  return timeline<number>(
    `retirement.normal-age.${sex}`,
    ages.map(([year, years, months]) => ({
      from: plainDate(`${year}-01-01`),
      value: years * 12 + months,
      by: ARTICLE_4,
      provenance: 'text',
    })),
    asAge,
  );
}

/** Tuổi nghỉ hưu trong điều kiện lao động bình thường, in months of age, by the calendar year in which it is reached. */
export const normalAge: Readonly<Record<Sex, Timeline<number>>> = {
  male: roadmap('male', [
    [2021, 60, 3],
    [2022, 60, 6],
    [2023, 60, 9],
    [2024, 61, 0],
    [2025, 61, 3],
    [2026, 61, 6],
    [2027, 61, 9],
    [2028, 62, 0],
  ]),
  female: roadmap('female', [
    [2021, 55, 4],
    [2022, 55, 8],
    [2023, 56, 0],
    [2024, 56, 4],
    [2025, 56, 8],
    [2026, 57, 0],
    [2027, 57, 4],
    [2028, 57, 8],
    [2029, 58, 0],
    [2030, 58, 4],
    [2031, 58, 8],
    [2032, 59, 0],
    [2033, 59, 4],
    [2034, 59, 8],
    [2035, 60, 0],
  ]),
};

/** Mức thấp hơn tối đa so với tuổi trong điều kiện bình thường, in months (5 years). */
export const earlyReduction: Timeline<number> = timeline<number>(
  'retirement.early-reduction',
  [
    {
      from: plainDate('2021-01-01'),
      value: 60,
      by: cite('135/2020/NĐ-CP', { article: '5' }),
      provenance: 'text',
    },
  ],
  asMonths,
);

/** All timelines of retirement, for the index of the law. */
export const allRetirementTimelines: readonly Timeline<number>[] = [normalAge.male, normalAge.female, earlyReduction];
