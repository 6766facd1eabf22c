import { asDate, type Condition, cite } from '../../kernel/index.ts';
import type { RetirementFacts } from '../facts.ts';
import type { Retirement } from '../retirement-age/find-retirement.ts';

/** Đủ tuổi nghỉ hưu: the day is the last of the month in which the age is reached, or later. */
export const ageReached: Condition<RetirementFacts, Retirement> = {
  code: 'age-reached',
  by: cite('135/2020/NĐ-CP', { article: '3' }),
  provenance: 'text',
  test(_facts, { retiresOn }, { on }) {
    const met = on >= retiresOn;
    return {
      met,
      operator: '>=',
      required: asDate(retiresOn),
      actual: asDate(on),
      ...(met ? {} : { metFrom: retiresOn }),
    };
  },
};
