import { explain, type Outcome } from '@noivu/domain/kernel';
import { regularStepIncrease } from '@noivu/domain/pay';
import { languageFor } from '@noivu/domain/sentences';
import { expect, it } from 'vitest';
import { describeProvince } from './fixtures/describe-province.ts';
import { AS_OF } from './fixtures/province.ts';

describeProvince('luật nói gì về một người', (province) => {
  const api = async () => (await province().as('administrator')).api;

  it('is granted on the due day and refused the day before, with the day named', async () => {
    const { pay } = await api();
    const ask = (on: string) => pay.assessPerson.query({ personId: province().people.DUE, on, asOf: AS_OF });
    const before = (await ask('2023-01-31')).outcomes.regularStepIncrease;
    expect(before).toMatchObject({ status: 'refused', eligibleFrom: '2023-02-01' });
    const after = (await ask('2023-02-01')).outcomes.regularStepIncrease;
    expect(after).toMatchObject({ status: 'granted', value: { step: 4, coefficient: 333, from: '2023-02-01' } });
  });

  it('gives the facts it was asked with, in the words of the domain', async () => {
    const { pay } = await api();
    const { facts, missing } = await pay.assessPerson.query({
      personId: province().people.DELAYED,
      on: '2023-03-31',
      asOf: AS_OF,
    });
    expect(missing).toEqual([]);
    expect(facts.step).toMatchObject({
      personKind: 'public-employee',
      salaryTable: 'public-employee',
      salaryGroup: 'A1',
      step: 2,
      countedFrom: '2020-03-01',
      disciplines: [{ form: 'reprimand', effectiveFrom: '2021-05-10', partyOnly: false }],
      interruptions: [],
    });
    expect(facts.step?.ratings?.map(({ year, rating }) => [year, rating])).toEqual([
      [2020, 'good'],
      [2021, 'good'],
      [2022, 'good'],
    ]);
    expect(facts.retirement).toEqual({ sex: 'male', birthDate: '1985-06-15', birthPrecision: 'day', annex: 'normal' });
  });

  it('sends outcomes that the domain explains as they are', async () => {
    const { pay } = await api();
    const { outcomes } = await pay.assessPerson.query({
      personId: province().people.DELAYED,
      on: '2023-03-31',
      asOf: AS_OF,
    });
    const nodes = explain(outcomes.regularStepIncrease as Outcome<unknown>, languageFor(regularStepIncrease, 'vi'));
    expect(JSON.stringify(nodes)).toContain('khiển trách');
    expect(JSON.stringify(nodes)).toContain('01/06/2023');
  });

  it('knows the allowance beyond the frame and the day of retirement', async () => {
    const { pay } = await api();
    const { outcomes } = await pay.assessPerson.query({ personId: province().people.BEYOND_FRAME, on: AS_OF });
    // 36 months after 2017-01-01 the first 5 %, then 1 % a year: 2020, 2021, 2022.
    expect(outcomes.seniorityBeyondFrame).toMatchObject({
      status: 'granted',
      value: { percent: { numerator: 7, denominator: 100 } },
    });
    expect(outcomes.regularStepIncrease).toMatchObject({ status: 'refused', reasons: [{ code: 'not-at-last-step' }] });
    expect(outcomes.retirementAge).toMatchObject({ value: { retiresOn: '2023-05-31', pensionFrom: '2023-06-01' } });
    expect(outcomes.retirementEligibility).toMatchObject({ status: 'refused', eligibleFrom: '2023-05-31' });
  });

  it('computes monthly pay only when what the record lacks is stated', async () => {
    const { pay } = await api();
    const input = { personId: province().people.BEYOND_FRAME, on: AS_OF };
    expect((await pay.assessPerson.query(input)).outcomes.monthlyPay).toBeNull();
    const allowances = { leadershipCoefficient: 20, seniorityPercent: 0 };
    const { outcomes, facts } = await pay.assessPerson.query({ ...input, allowances });
    expect(facts.monthlyPay).toEqual({
      coefficient: 498,
      reservedCoefficient: 0,
      beyondFramePercent: 7,
      ...allowances,
    });
    // (4.98 + 0.20) x 1,490,000 + 7 % of 7,420,200.
    expect(outcomes.monthlyPay).toMatchObject({
      status: 'granted',
      value: { salary: 7_420_200, leadership: 298_000, beyondFrame: 519_414, total: 8_237_614 },
    });
  });

  it('says what the record lacks when the rules of pay cannot be asked', async () => {
    const { pay } = await api();
    const ask = (personId: string) => pay.assessPerson.query({ personId, on: AS_OF });
    expect(await ask(province().people.NO_RANK)).toMatchObject({
      missing: ['salaryTable', 'salaryGroup'],
      facts: { step: null },
      outcomes: { regularStepIncrease: null, retirementAge: { status: 'granted' } },
    });
    expect(await ask(province().people.LEFT)).toMatchObject({
      missing: ['step'],
      outcomes: { regularStepIncrease: null },
    });
  });

  it('uses the chosen reading of an open question and says so', async () => {
    const { database, people } = province();
    const { pay } = await api();
    await database.prisma.serviceInterruption.create({
      data: { personId: people.OVERDUE, kind: 'unpaid_leave', validFrom: '2021-03-01', validTo: '2021-04-20' },
    });
    try {
      const ask = async (option: string) =>
        (await pay.assessPerson.query({ personId: people.OVERDUE, on: AS_OF, policies: { 'odd-days': option } }))
          .outcomes;
      expect((await ask('whole-months')).regularStepIncrease).toMatchObject({
        value: { from: '2022-11-01' },
        policies: [{ option: 'whole-months', isDefault: false }],
      });
      expect((await ask('started-month')).regularStepIncrease).toMatchObject({ value: { from: '2022-12-01' } });
    } finally {
      await database.prisma.serviceInterruption.deleteMany({ where: { personId: people.OVERDUE } });
    }
  });
});
