import { expect, it } from 'vitest';
import { describeProvince } from './fixtures/describe-province.ts';
import { AS_OF } from './fixtures/province.ts';

const QUARTER = { asOf: AS_OF, from: '2023-01-01', to: '2023-04-01' } as const;
const SORTS = [
  'name',
  'unit',
  'rank',
  'coefficient',
  'countedFrom',
  'normalDue',
  'due',
  'delayMonths',
  'addedPerMonth',
  'status',
  'code',
] as const;

describeProvince('đến hạn nâng bậc lương', (province) => {
  const pay = async () => (await province().as('administrator')).api.pay;
  const rowsByCode = async (input: object = {}) => {
    const { rows } = await (await pay()).stepIncreasesDue.query({ ...QUARTER, limit: 200, ...input });
    return Object.fromEntries(rows.map((row) => [row.code, row]));
  };

  it('gives everybody whose time ends before the end of the quarter, each with the right status', async () => {
    const rows = await rowsByCode();
    expect(Object.fromEntries(Object.entries(rows).map(([code, { status }]) => [code, status]))).toEqual({
      DUE: 'due',
      OVERDUE: 'overdue',
      DELAYED: 'delayed',
      UNRATED: 'missing-facts',
      LAST_STEP: 'last-step',
      ON_LEAVE: 'delayed',
      NO_RANK: 'missing-facts',
      MOVED: 'due',
      OTHER_DISTRICT: 'due',
      FORMULA: 'due',
    });
    expect(rows.DUE).toMatchObject({
      normalDue: '2023-02-01',
      due: '2023-02-01',
      step: 3,
      coefficient: 300,
      nextStep: 4,
      nextCoefficient: 333,
      // 0.33 of the base salary of 1,490,000 đồng.
      addedPerMonth: 491_700,
      delayMonths: 0,
      delayReasons: [],
      missing: [],
      unitPath: 'Trường THCS Xuân Quan, Huyện Văn Giang',
    });
    expect(rows.OVERDUE).toMatchObject({ normalDue: '2022-10-01', due: '2022-10-01' });
    expect(rows.LAST_STEP).toMatchObject({ normalDue: '2023-01-15', due: null, nextStep: null, addedPerMonth: null });
  });

  it('says why somebody is delayed, for how long and by which article', async () => {
    const { DELAYED, ON_LEAVE } = await rowsByCode({ statuses: ['delayed'] });
    expect(DELAYED).toMatchObject({
      normalDue: '2023-03-01',
      due: '2023-06-01',
      delayMonths: 3,
      delayReasons: [
        {
          code: 'extension-reprimand',
          months: 3,
          from: '2021-05-10',
          basis: 'khoản 5 Điều 1 Thông tư 03/2021/TT-BNV',
        },
      ],
    });
    expect(ON_LEAVE).toMatchObject({
      due: null,
      delayReasons: [{ code: 'not-counted-unpaid-leave', from: '2022-03-01' }],
    });
  });

  it('says what is missing instead of guessing', async () => {
    const { UNRATED, NO_RANK } = await rowsByCode({ statuses: ['missing-facts'] });
    expect(UNRATED?.missing).toEqual(['rating-of-year']);
    expect(NO_RANK).toMatchObject({ normalDue: null, due: null, nextStep: null });
    expect(NO_RANK?.missing).toEqual(['salaryTable', 'salaryGroup']);
  });

  it('adds up what the increases cost, month by month', async () => {
    const { summary, total } = await (await pay()).stepIncreasesDue.query({ ...QUARTER, statuses: ['due'], limit: 1 });
    expect(total).toBe(4);
    expect(summary.counts).toEqual({ due: 4, overdue: 1, delayed: 2, 'missing-facts': 2, 'last-step': 1 });
    expect(summary.monthlyCost).toEqual([
      { month: '2023-01', persons: 0, amount: 0, cumulative: 0 },
      { month: '2023-02', persons: 3, amount: 1_475_100, cumulative: 1_475_100 },
      { month: '2023-03', persons: 1, amount: 491_700, cumulative: 1_966_800 },
    ]);
    expect(summary.overdue).toEqual({ persons: 1, amount: 491_700 });
  });

  it('takes the base salary of the due day', async () => {
    const rows = await rowsByCode({ from: '2023-04-01', to: '2025-07-01' });
    // 0.33 of 1,490,000 đồng.
    expect(rows.DELAYED).toMatchObject({ status: 'due', due: '2023-06-01', addedPerMonth: 491_700, delayMonths: 3 });
    // 0.34 of 1,800,000 đồng; the year 2022 is not over on the day the facts are known, so its rating does not count yet.
    expect(rows.LEADER).toMatchObject({ due: '2024-06-01', nextCoefficient: 508, addedPerMonth: 612_000 });
    // 0.33 of 2,340,000 đồng.
    expect(rows.CROWD000).toMatchObject({ due: '2025-01-01', addedPerMonth: 772_200 });
  });

  it('reads the facts as of the day: a discipline, a rating and a unit of later are not known', async () => {
    const before = await rowsByCode({ asOf: '2021-05-09' });
    expect(before.DELAYED).toMatchObject({ status: 'due', due: '2023-03-01', delayReasons: [] });
    const { units } = province();
    expect((await rowsByCode({ asOf: '2022-06-30', unitId: units.VG })).MOVED?.unitName).toBe('Trường THCS Xuân Quan');
    expect((await rowsByCode({ unitId: units.VG })).MOVED).toBeUndefined();
    expect((await rowsByCode({ unitId: units.AT })).MOVED?.unitName).toBe('Trường Tiểu học Đào Dương');
  });

  it('has half-open bounds', async () => {
    expect((await rowsByCode({ from: '2023-02-01', to: '2023-02-02' })).DUE?.status).toBe('due');
    expect((await rowsByCode({ from: '2023-02-02', to: '2023-02-03' })).DUE?.status).toBe('overdue');
    expect((await rowsByCode({ from: '2023-01-01', to: '2023-02-01' })).DUE).toBeUndefined();
  });

  it('filters by kind, name without accents and code', async () => {
    const codes = async (input: object) => Object.keys(await rowsByCode(input)).sort();
    expect(await codes({ q: 'dao' })).toEqual(['OVERDUE']);
    expect(await codes({ q: 'nguyễn' })).toEqual(['DUE', 'OTHER_DISTRICT']);
    expect(await codes({ q: 'last' })).toEqual(['LAST_STEP']);
    expect(await codes({ kinds: ['civil-servant'] })).toEqual([]);
  });

  it.each(SORTS.flatMap((sort) => [[sort, 'asc'] as const, [sort, 'desc'] as const]))(
    'puts everybody on exactly one page, sorted by %s %s',
    async (sort, direction) => {
      const { stepIncreasesDue } = await pay();
      const read = async (offset: number, limit: number) =>
        (await stepIncreasesDue.query({ ...QUARTER, sort, direction, offset, limit })).rows.map(({ code }) => code);
      const whole = await read(0, 200);
      const pages = [];
      for (let offset = 0; offset < whole.length; offset += 3) pages.push(...(await read(offset, 3)));
      expect(new Set(whole).size).toBe(10);
      expect(pages).toEqual(whole);
    },
  );

  it('puts unknown due days last in either direction', async () => {
    const { stepIncreasesDue } = await pay();
    for (const direction of ['asc', 'desc'] as const) {
      const { rows } = await stepIncreasesDue.query({ ...QUARTER, sort: 'due', direction });
      const days = rows.map(({ due }) => due);
      expect(days.slice(-4)).toEqual([null, null, null, null]);
      const known = days.slice(0, -4) as string[];
      expect(known).toEqual(direction === 'asc' ? known.toSorted() : known.toSorted().reverse());
    }
  });

  it('sees at once what another process has changed', async () => {
    const { database, people } = province();
    expect((await rowsByCode()).OTHER_DISTRICT?.status).toBe('due');
    await database.prisma.disciplineDecision.create({
      data: { personId: people.OTHER_DISTRICT, form: 'warning', effectiveFrom: '2022-05-01' },
    });
    try {
      expect((await rowsByCode()).OTHER_DISTRICT).toMatchObject({
        status: 'delayed',
        due: '2023-08-10',
        delayMonths: 6,
      });
    } finally {
      await database.prisma.disciplineDecision.deleteMany({ where: { personId: people.OTHER_DISTRICT } });
    }
    expect((await rowsByCode()).OTHER_DISTRICT?.status).toBe('due');
  });
});
