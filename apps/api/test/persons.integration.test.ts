import { expect, it } from 'vitest';
import { CASES } from './fixtures/cases.ts';
import { refusalOf } from './fixtures/client.ts';
import { describeProvince } from './fixtures/describe-province.ts';
import { AS_OF, CROWD } from './fixtures/province.ts';

/** All but the one who left the service. */
const EMPLOYED = Object.keys(CASES).length - 1 + CROWD;

const SORTS = ['name', 'birthDate', 'unit', 'rank', 'coefficient', 'countedFrom', 'code'] as const;

describeProvince('nhân sự', (province) => {
  const api = async () => (await province().as('administrator')).api;

  it('gives each row what holds on the day', async () => {
    const { rows, total } = await (await api()).persons.list.query({ asOf: AS_OF, q: 'due' });
    expect(total).toBe(1);
    expect(rows[0]).toEqual({
      id: province().people.DUE,
      code: 'DUE',
      fullName: 'Nguyễn Văn Ân',
      sex: 'male',
      birthDate: '1985-06-15',
      birthPrecision: 'day',
      ethnicity: 'Kinh',
      kind: 'public-employee',
      jobTitle: 'Giáo viên',
      leadership: false,
      unitId: province().units['VG.XQ'],
      unitName: 'Trường THCS Xuân Quan',
      unitPath: 'Trường THCS Xuân Quan, Huyện Văn Giang',
      rankCode: 'V.07.04.32',
      rankName: 'Giáo viên trung học cơ sở hạng III',
      salaryGroup: 'A1',
      step: 3,
      coefficient: 300,
      stepFrom: '2020-02-01',
      countedFrom: '2020-02-01',
      lastRating: { year: 2022, rating: 'good' },
    });
  });

  it.each(SORTS.flatMap((sort) => [[sort, 'asc'] as const, [sort, 'desc'] as const]))(
    'puts everybody on exactly one page, sorted by %s %s',
    async (sort, direction) => {
      const { persons } = await api();
      const whole = await persons.list.query({ asOf: AS_OF, sort, direction, limit: 200 });
      const pages = [];
      for (let offset = 0; offset < whole.total; offset += 7) {
        pages.push(...(await persons.list.query({ asOf: AS_OF, sort, direction, offset, limit: 7 })).rows);
      }
      expect(new Set(pages.map(({ id }) => id)).size).toBe(EMPLOYED);
      expect(pages).toEqual(whole.rows);
    },
  );

  it('sorts by given name in Vietnamese order, and by the other columns with gaps last', async () => {
    const { persons } = await api();
    const read = async (sort: (typeof SORTS)[number], direction: 'asc' | 'desc') =>
      (await persons.list.query({ asOf: AS_OF, sort, direction, limit: 200 })).rows;
    const byName = (await read('name', 'asc')).filter(({ code }) => code in CASES && code !== 'FORMULA');
    expect(byName.map(({ fullName }) => fullName)).toEqual([
      'Đào Duy Anh',
      'Nguyễn Thị Ánh',
      'Nguyễn Văn Ân',
      'Trần Quốc Bảo',
      'Đỗ Thị Chuyển',
      'Phạm Văn Cuối',
      'Đặng Thị Đào',
      'Lê Thị Hoa',
      'Vũ Thị Không',
      'Hoàng Minh Nghỉ',
      'Phạm Văn Vượt',
    ]);
    const coefficients = (await read('coefficient', 'desc')).map(({ coefficient }) => coefficient);
    expect(coefficients).toEqual(coefficients.toSorted((a, b) => (b ?? -1) - (a ?? -1)));
    expect((await read('rank', 'desc')).at(-1)?.rankCode).toBeNull();
    expect((await read('rank', 'asc')).at(-1)?.rankCode).toBeNull();
  });

  it.each([
    ['kinds', { kinds: ['civil-servant'] }, ['LEADER']],
    ['salary groups', { salaryGroups: ['A2.1', 'A3.1'] }, ['LEADER']],
    ['rank codes', { rankCodes: ['01.002'] }, ['LEADER']],
    ['last ratings', { ratings: ['not-completed'] }, ['LEADER']],
    ['leadership', { leadership: true }, ['LEADER']],
    ['sex', { sex: 'male', q: 'phạm' }, ['LAST_STEP', 'BEYOND_FRAME']],
  ] as const)('filters by %s', async (_name, filter, codes) => {
    const input = { asOf: AS_OF, ...(filter as object) };
    const { rows, total } = await (await api()).persons.list.query(input);
    expect(rows.map(({ code }) => code)).toEqual(codes);
    expect(total).toBe(codes.length);
  });

  it('follows the transfer of a person: the unit of the day, and only that', async () => {
    const { units, people, as } = province();
    const officer = (await as('officer.vg')).api;
    const { persons } = await api();
    const unitOf = async (asOf: string) => (await persons.list.query({ asOf, q: 'MOVED' })).rows[0]?.unitId;
    expect(await unitOf('2022-06-30')).toBe(units['VG.XQ']);
    expect(await unitOf('2022-07-01')).toBe(units['AT.DT']);

    const before = await officer.persons.get.query({ id: people.MOVED, asOf: '2022-06-30' });
    expect(before.current?.unitName).toBe('Trường THCS Xuân Quan');
    expect(before.facts.employments).toHaveLength(1);
    const after = await refusalOf(officer.persons.get.query({ id: people.MOVED, asOf: '2022-07-01' }));
    expect(after.code).toBe('NOT_FOUND');
    const codes = async (asOf: string) =>
      (await officer.persons.list.query({ asOf, limit: 200 })).rows.map(({ code }) => code);
    expect(await codes('2022-06-30')).toContain('MOVED');
    expect(await codes('2022-07-01')).not.toContain('MOVED');
  });

  it('still finds the record of a person who left, but lists nobody who is not employed', async () => {
    const { people, as } = province();
    const { persons } = (await as('officer.vg')).api;
    expect(await persons.get.query({ id: people.LEFT, asOf: AS_OF })).toMatchObject({
      fullName: 'Ngô Đình Cũ',
      current: null,
    });
    expect((await persons.list.query({ asOf: AS_OF, q: 'LEFT' })).total).toBe(0);
    expect((await persons.list.query({ asOf: '2021-08-31', q: 'LEFT' })).total).toBe(1);
    expect((await persons.list.query({ asOf: '2021-09-01', q: 'LEFT' })).total).toBe(0);
  });

  it('knows a rating from the day it was decided', async () => {
    const { persons } = await api();
    const last = async (asOf: string) => (await persons.list.query({ asOf, q: 'DUE' })).rows[0]?.lastRating;
    expect(await last('2022-12-19')).toEqual({ year: 2021, rating: 'good' });
    expect(await last('2022-12-20')).toEqual({ year: 2022, rating: 'good' });
  });

  it('counts for the filter menus what the list shows', async () => {
    const { persons } = await api();
    const facets = await persons.facets.query({ asOf: AS_OF });
    expect(facets.kinds).toEqual([
      { code: 'public-employee', count: EMPLOYED - 1 },
      { code: 'civil-servant', count: 1 },
    ]);
    expect(facets.salaryGroups).toEqual([
      { code: 'A1', count: EMPLOYED - 2 },
      { code: 'A2.1', count: 1 },
    ]);
    expect(facets.ranks).toContainEqual({ code: '01.002', name: 'Chuyên viên chính', count: 1 });
    for (const { code, count } of facets.ratings) {
      expect((await persons.list.query({ asOf: AS_OF, ratings: [code] })).total).toBe(count);
    }
  });

  it.each([
    ['nguyen van an', ['DUE']],
    ['Nguyễn Văn Ân', ['DUE']],
    ['Nguyễn Văn Ân'.normalize('NFD'), ['DUE']],
    ['van nguyen', ['DUE']],
    ['ĐÀO', ['OVERDUE', 'LEADER']],
    ['dao', ['OVERDUE', 'LEADER']],
    ['moved', ['MOVED']],
    ['guyen', []],
    ['100%', []],
    ['_', []],
    ['   ', []],
  ])('finds by %j', async (q, codes) => {
    const { persons } = await (await api()).search.everything.query({ q, asOf: AS_OF });
    expect(
      persons
        .map(({ code }) => code)
        .filter((code) => !code.startsWith('CROWD'))
        .sort(),
    ).toEqual([...codes].sort());
  });

  it('finds units by any word, accent or code, as of the day', async () => {
    const { search } = await api();
    const units = async (q: string, asOf: string = AS_OF) =>
      (await search.everything.query({ q, asOf })).units.map(({ code, parentName }) => [code, parentName]);
    expect(await units('van giang')).toEqual([['VG', 'UBND tỉnh Hưng Yên']]);
    expect(await units('Văn Giang', '2025-07-01')).toEqual([['X-2025', 'UBND tỉnh Hưng Yên']]);
    expect(await units('đào dương')).toEqual([['AT.DT', 'Huyện Ân Thi']]);
    expect(await units('at.d')).toEqual([['AT.DT', 'Huyện Ân Thi']]);
  });

  it('limits what a search gives', async () => {
    const { search } = await api();
    const found = async (limit: number) => (await search.everything.query({ q: 'huong', asOf: AS_OF, limit })).persons;
    const [three, five] = [await found(3), await found(5)];
    expect([three.length, five.length]).toEqual([3, 5]);
    expect(five.slice(0, 3)).toEqual(three);
  });

  it('shows a unit with its place, staff and successors', async () => {
    const { organisation } = await api();
    const unit = await organisation.unit.query({ id: province().units.VG, asOf: AS_OF });
    expect(unit).toMatchObject({
      code: 'VG',
      kind: 'district',
      dissolvedOn: '2025-07-01',
      path: [{ name: 'UBND tỉnh Hưng Yên' }, { name: 'Huyện Văn Giang' }],
      present: { own: 0, subtree: 9 },
      successors: [{ code: 'X-2025', succession: 'merge', on: '2025-07-01' }],
    });
    const tree = await organisation.tree.query({ asOf: '2025-07-01' });
    expect(tree.map(({ code }) => code).sort()).toEqual(['SNV', 'T', 'X-2025']);
  });
});
