import { describe, expect, it } from 'vitest';
import { DEMONSTRATION_SEED } from '../calendar.ts';
import { findNextStepDate } from '../careers/delays.ts';
import { getSalaryGroup } from '../careers/salary-groups.ts';
import { generateUnits } from '../units/generate-units.ts';
import { generateShowcase } from './generate-showcase.ts';
import { showcasePeople } from './showcase-people.ts';

const showcase = generateShowcase(DEMONSTRATION_SEED);

describe('the showcase people', () => {
  it('have the codes that the documentation gives', () => {
    expect(showcase[0]?.person).toMatchObject({ code: 'HY000001', fullName: 'Trần Hữu Khiêm' });
    expect(showcase[9]?.person).toMatchObject({ code: 'HY000010', fullName: 'Ngô Thị Thanh Tú' });
  });

  it('work in units of the province', () => {
    const unitIds = new Set(generateUnits().units.map(({ id }) => id));
    for (const { employments } of showcase) expect(unitIds.has(employments[0]?.unitId ?? '')).toBe(true);
  });

  it.each([
    [1, '2023-09-01'],
    [2, '2023-12-01'],
    [3, '2023-09-01'],
    [8, '2023-09-01'],
    [9, '2023-07-01'],
    [11, '2024-12-01'],
    [12, '2024-12-01'],
    [13, '2023-04-01'],
  ])('number %i is due on %s', (ordinal, due) => {
    const record = showcase[ordinal - 1];
    const step = record?.steps.at(-1);
    const rank = record?.ranks.at(-1);
    const definition = showcasePeople[ordinal - 1];
    if (!record || !step || !rank || !definition) throw new Error('No such showcase person');
    const interruptions = (definition.interruptions ?? []).map((event) => ({ ...event, from: step.countedFrom }));
    const { ratings, disciplines } = record;
    const { monthsAtStep } = getSalaryGroup(rank.salaryGroup);
    const events = { ratings, disciplines, interruptions: interruptions.filter(({ kind }) => kind !== 'probation') };
    expect(findNextStepDate(step.countedFrom, monthsAtStep, definition.kind, events)).toBe(due);
  });

  it('include a promotion that is placed at 5.42 in the future of the demonstration', () => {
    expect(showcase[9]?.steps.at(-1)).toMatchObject({ step: 4, coefficient: 542, validFrom: '2023-02-01' });
  });
});
