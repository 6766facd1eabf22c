import { describe, expect, it } from 'vitest';
import { describeCases, describeRegimes } from '../../testing/index.ts';
import {
  earlyStepIncreaseCases,
  earlyStepIncreaseOnRetirementCases,
  earlyStepIncreasePlacesCases,
} from './early-step-increase.cases.ts';
import { earlyStepIncrease } from './early-step-increase.ts';
import { earlyStepIncreaseOnRetirement } from './early-step-increase-on-retirement.ts';
import { countEarlyRisePlaces, earlyStepIncreasePlaces } from './early-step-increase-places.ts';

describeCases(earlyStepIncrease, earlyStepIncreaseCases);
describeCases(earlyStepIncreaseOnRetirement, earlyStepIncreaseOnRetirementCases);
describeCases(earlyStepIncreasePlaces, earlyStepIncreasePlacesCases);

const sample = {
  personKind: 'civil-servant',
  salaryTable: 'civil-servant',
  salaryGroup: 'A1',
  step: 3,
  countedFrom: '2021-01-01',
  ratings: [],
  disciplines: [],
  interruptions: [],
} as const;

describeRegimes(earlyStepIncrease, { ...sample, reviewYear: 2021 });
describeRegimes(earlyStepIncreaseOnRetirement, { ...sample, retiresOn: '2022-01-01' });
describeRegimes(earlyStepIncreasePlaces, { payrollCount: 10 });

describe('places for early increases', () => {
  it('are never more than a tenth, and the remainder is below ten', () => {
    for (let count = 0; count <= 500; count += 1) {
      const { places, remainder } = countEarlyRisePlaces(count);
      expect(places * 10 + remainder).toBe(count);
      expect(remainder).toBeLessThan(10);
    }
  });

  it.each([-1, 1.5, Number.NaN])('refuse %s persons', (count) => {
    expect(() => countEarlyRisePlaces(count)).toThrow(RangeError);
  });
});
