import { describe, expect, it } from 'vitest';
import { firstDayOfMonthIndex, plainDate, toMonthIndex } from '../../kernel/index.ts';
import { describeCases, describeRegimes, describeTimeline } from '../../testing/index.ts';
import { allRetirementTimelines, normalAge } from './normal-age.ts';
import { retirementAgeCases } from './retirement-age.cases.ts';
import { retirementAge } from './retirement-age.ts';

describeCases(retirementAge, retirementAgeCases);
describeRegimes(retirementAge, { sex: 'male', birthDate: '1970-01-01', birthPrecision: 'day', annex: 'normal' });
for (const table of allRetirementTimelines) describeTimeline(table);

describe('roadmap of article 4', () => {
  it('rises by 3 months a year for men and 4 for women, to 62 and 60', () => {
    for (let year = 2021; year <= 2050; year += 1) {
      const on = plainDate(`${year}-01-01`);
      const men = Math.min(723 + 3 * (year - 2021), 744);
      const women = Math.min(664 + 4 * (year - 2021), 720);
      expect(normalAge.male.at(on)).toMatchObject({ row: { value: men } });
      expect(normalAge.female.at(on)).toMatchObject({ row: { value: women } });
    }
  });

  it('gives each later birth month a later retirement month, never more than the last age after birth', () => {
    for (const sex of ['male', 'female'] as const) {
      const first = toMonthIndex(plainDate(sex === 'male' ? '1961-01-01' : '1966-01-01'));
      let previous = '';
      for (let birth = first; birth < first + 40 * 12; birth += 1) {
        const birthDate = firstDayOfMonthIndex(birth);
        const outcome = retirementAge.assess(
          { sex, birthDate, birthPrecision: 'month', annex: 'normal' },
          { on: plainDate('2026-07-01') },
        );
        if (outcome.status !== 'granted') throw new Error(`${birthDate}: ${outcome.status}`);
        expect(outcome.value.retiresOn > previous).toBe(true);
        expect(toMonthIndex(outcome.value.retiresOn) - birth).toBe(outcome.value.age);
        previous = outcome.value.retiresOn;
      }
    }
  });
});
