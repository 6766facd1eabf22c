import fc from 'fast-check';
import { it } from 'vitest';
import { arbitraryDate, checkEligibleFrom, describeCases, describeRegimes } from '../../testing/index.ts';
import { BirthPrecision, Sex } from '../facts.ts';
import { retirementEligibilityCases } from './retirement-eligibility.cases.ts';
import { retirementEligibility } from './retirement-eligibility.ts';

describeCases(retirementEligibility, retirementEligibilityCases);
describeRegimes(retirementEligibility, {
  sex: 'male',
  birthDate: '1970-01-01',
  birthPrecision: 'day',
  annex: 'normal',
});

it('turns on eligibleFrom and not a day earlier', () => {
  checkEligibleFrom(
    retirementEligibility,
    fc.record({
      sex: fc.constantFrom(...Sex.options),
      birthDate: arbitraryDate('1961-01-01', '2000-12-31'),
      birthPrecision: fc.constantFrom(...BirthPrecision.options),
      annex: fc.constantFrom('normal' as const, 'early-5' as const),
      heavyWorkMonths: fc.constantFrom(0, 179, 180, 300),
      hardAreaMonths: fc.constantFrom(0, 1, 180),
      capacityLossPercent: fc.constantFrom(0, 61),
    }),
    arbitraryDate('2021-01-01', '2070-12-31'),
  );
});
