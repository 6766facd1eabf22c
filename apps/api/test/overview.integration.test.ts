import { expect, it } from 'vitest';
import { CASES } from './fixtures/cases.ts';
import { describeProvince } from './fixtures/describe-province.ts';
import { AS_OF, CROWD } from './fixtures/province.ts';

describeProvince('tổng quan', (province) => {
  it('adds up persons, units, step increases, retirements and ratings as of the day', async () => {
    const { api } = await province().as('administrator');
    const employed = Object.keys(CASES).length - 1 + CROWD;
    const overview = await api.overview.get.query({ asOf: AS_OF });
    expect(overview.persons).toEqual({
      total: employed,
      byKind: [
        { code: 'public-employee', count: employed - 1 },
        { code: 'civil-servant', count: 1 },
      ],
    });
    expect(overview.units.byKind).toEqual([
      { code: 'province', count: 1 },
      { code: 'department', count: 1 },
      { code: 'district', count: 2 },
      { code: 'school', count: 2 },
    ]);
    expect(overview.stepIncreases).toEqual({
      next3Months: [
        { month: '2023-01', count: 0, amount: 0 },
        { month: '2023-02', count: 3, amount: 1_475_100 },
        { month: '2023-03', count: 1, amount: 491_700 },
      ],
      overdue: 1,
      overdueAmount: 491_700,
    });
    expect(overview.retirements.next12Months).toHaveLength(12);
    expect(overview.retirements.next12Months.filter(({ count }) => count > 0)).toEqual([
      { month: '2023-05', count: 1 },
    ]);
    expect(overview.retirements.past).toBe(0);
    expect(overview.ratings).toEqual({
      year: 2022,
      byRating: [
        { code: 'good', count: employed - 1 },
        { code: 'not-completed', count: 1 },
      ],
      notRated: 0,
    });
    expect(overview.beyondFrame).toEqual({ count: 1 });
  });

  it('begins with the rest of the month when the day is within one', async () => {
    const { api } = await province().as('administrator');
    const { stepIncreases } = await api.overview.get.query({ asOf: '2023-02-10' });
    expect(stepIncreases).toMatchObject({
      next3Months: [
        { month: '2023-02', count: 1 },
        { month: '2023-03', count: 1 },
        { month: '2023-04', count: 0 },
      ],
      // DUE (01/02) and OTHER_DISTRICT (10/02) besides OVERDUE.
      overdue: 3,
    });
  });

  it('narrows to a unit', async () => {
    const { units, as } = province();
    const { api } = await as('administrator');
    const overview = await api.overview.get.query({ asOf: AS_OF, unitId: units.AT });
    expect(overview.persons.total).toBe(CROWD + 2);
    expect(overview.stepIncreases).toMatchObject({ overdue: 0 });
    expect(overview.beyondFrame).toEqual({ count: 0 });
  });

  it('counts who stays after the month of retirement as past', async () => {
    const { api } = await province().as('administrator');
    const count = async (asOf: string) => {
      const { next12Months, past } = (await api.overview.get.query({ asOf })).retirements;
      return [next12Months.reduce((sum, month) => sum + month.count, 0), past];
    };
    expect(await count('2023-05-30')).toEqual([1, 0]);
    expect(await count('2023-05-31')).toEqual([0, 1]);
  });

  it('shows imports to who made them, and all to who may audit', async () => {
    const { database, as } = province();
    const officer = await database.prisma.user.findUniqueOrThrow({ where: { username: 'officer.vg' } });
    const batch = await database.prisma.importBatch.create({
      data: {
        fileName: 'danh-sach.xlsx',
        fileHash: '0',
        fileKind: 'xlsx',
        roots: [province().units.VG],
        asOf: AS_OF,
        status: 'previewed',
        createdById: officer.id,
      },
    });
    try {
      const seen = async (username: 'officer.vg' | 'administrator' | 'reader' | 'persons-only') =>
        (await (await as(username)).api.overview.get.query({ asOf: AS_OF })).recentImports.map(
          ({ createdBy }) => createdBy,
        );
      expect(await seen('officer.vg')).toEqual(['Người dùng officer.vg']);
      expect(await seen('administrator')).toEqual(['Người dùng officer.vg']);
      expect(await seen('reader')).toEqual([]);
      expect(await seen('persons-only')).toEqual([]);
    } finally {
      await database.prisma.importBatch.delete({ where: { id: batch.id } });
    }
  });
});
