import { expect, it } from 'vitest';
import type { Client } from './fixtures/client.ts';
import { refusalOf } from './fixtures/client.ts';
import { describeProvince } from './fixtures/describe-province.ts';
import { AS_OF, type Province } from './fixtures/province.ts';

const QUARTER = { asOf: AS_OF, from: '2023-01-01', to: '2023-04-01' } as const;

/** Every procedure of these fields, with an input that is right. */
const CALLS: Record<string, (client: Client, province: Province) => Promise<unknown>> = {
  'organisation.tree': ({ api }) => api.organisation.tree.query({ asOf: AS_OF }),
  'organisation.unit': ({ api }, { units }) => api.organisation.unit.query({ id: units.VG, asOf: AS_OF }),
  'search.everything': ({ api }) => api.search.everything.query({ q: 'an', asOf: AS_OF }),
  'persons.list': ({ api }) => api.persons.list.query({ asOf: AS_OF }),
  'persons.facets': ({ api }) => api.persons.facets.query({ asOf: AS_OF }),
  'persons.get': ({ api }, { people }) => api.persons.get.query({ id: people.DUE, asOf: AS_OF }),
  'pay.assessPerson': ({ api }, { people }) => api.pay.assessPerson.query({ personId: people.DUE, on: AS_OF }),
  'pay.stepIncreasesDue': ({ api }) => api.pay.stepIncreasesDue.query(QUARTER),
  'overview.get': ({ api }) => api.overview.get.query({ asOf: AS_OF }),
};

const EXPORTS = [
  `/api/exports/persons.xlsx?asOf=${AS_OF}`,
  `/api/exports/step-increases.xlsx?asOf=${AS_OF}&from=2023-01-01&to=2023-04-01`,
];

describeProvince('phân quyền', (province) => {
  it.each(Object.entries(CALLS))('%s asks for a session', async (_path, call) => {
    const { anonymous } = province();
    expect(await refusalOf(call(anonymous, province()))).toMatchObject({
      code: 'UNAUTHORIZED',
      vi: expect.stringContaining('đăng nhập'),
    });
  });

  it.each(Object.entries(CALLS))('%s refuses a user without a grant', async (_path, call) => {
    const client = await province().as('no-grant');
    expect(await refusalOf(call(client, province()))).toMatchObject({
      code: 'FORBIDDEN',
      vi: expect.stringContaining('không có quyền'),
    });
  });

  it.each(Object.entries(CALLS))('%s answers the officer of the unit', async (_path, call) => {
    await expect(call(await province().as('officer.vg'), province())).resolves.toBeTruthy();
  });

  it.each(EXPORTS)('GET %s asks for a session and the permission', async (path) => {
    const { anonymous, as } = province();
    expect((await anonymous.fetch(path)).status).toBe(401);
    const refused = await (await as('reader')).fetch(path);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'forbidden', vi: expect.stringContaining('không có quyền') });
  });

  it('limits a grant to its field', async () => {
    const { api } = await province().as('persons-only');
    expect((await api.persons.list.query({ asOf: AS_OF })).total).toBeGreaterThan(0);
    expect((await refusalOf(api.pay.stepIncreasesDue.query(QUARTER))).code).toBe('FORBIDDEN');
    const overview = await api.overview.get.query({ asOf: AS_OF });
    expect([overview.stepIncreases, overview.beyondFrame]).toEqual([null, null]);
  });

  it('shows the officer of a district its own subtree only', async () => {
    const { units, people, as } = province();
    const { api } = await as('officer.vg');
    const tree = await api.organisation.tree.query({ asOf: AS_OF });
    expect(tree.map(({ code }) => code).sort()).toEqual(['VG', 'VG.XQ']);
    expect(tree.find(({ code }) => code === 'VG')?.parentId).toBeNull();

    const list = await api.persons.list.query({ asOf: AS_OF, limit: 200 });
    expect(list.rows.map(({ unitName }) => unitName)).toEqual(Array(list.total).fill('Trường THCS Xuân Quan'));
    expect(list.total).toBe(9);

    const due = await api.pay.stepIncreasesDue.query(QUARTER);
    expect(due.rows.map(({ unitId }) => unitId)).toEqual(Array(due.total).fill(units['VG.XQ']));

    const found = await api.search.everything.query({ q: 'nguyen', asOf: AS_OF });
    expect(found.persons.map(({ code }) => code)).toEqual(['DUE']);
    expect((await api.search.everything.query({ q: 'an thi', asOf: AS_OF })).units).toEqual([]);

    const overview = await api.overview.get.query({ asOf: AS_OF });
    expect(overview.persons.total).toBe(9);
    expect(overview.units.byKind).toEqual([
      { code: 'district', count: 1 },
      { code: 'school', count: 1 },
    ]);
    expect(await api.persons.facets.query({ asOf: AS_OF })).toMatchObject({
      kinds: [{ code: 'public-employee', count: 9 }],
    });

    const refused = await Promise.all(
      [
        api.persons.get.query({ id: people.OTHER_DISTRICT, asOf: AS_OF }),
        api.pay.assessPerson.query({ personId: people.OTHER_DISTRICT, on: AS_OF }),
        api.organisation.unit.query({ id: units.AT, asOf: AS_OF }),
        api.persons.list.query({ asOf: AS_OF, unitId: units.T }),
        api.persons.facets.query({ asOf: AS_OF, unitId: units.AT }),
        api.pay.stepIncreasesDue.query({ ...QUARTER, unitId: units['AT.DT'] }),
        api.overview.get.query({ asOf: AS_OF, unitId: units.SNV }),
      ].map(refusalOf),
    );
    expect(refused.map(({ code }) => code)).toEqual(Array(7).fill('NOT_FOUND'));
  });

  it('answers a foreign id and an unknown id alike', async () => {
    const { people, as } = province();
    const { api } = await as('officer.vg');
    const foreign = await refusalOf(api.persons.get.query({ id: people.LEADER, asOf: AS_OF }));
    const unknown = await refusalOf(api.persons.get.query({ id: '00000000-0000-4000-8000-000000000000', asOf: AS_OF }));
    expect(foreign).toEqual(unknown);
  });

  it('hides what is sensitive from a reader, everywhere', async () => {
    const { people, as } = province();
    const [reader, officer] = await Promise.all([as('reader'), as('officer.vg')]);
    const ask = ({ api }: Client) => api.persons.get.query({ id: people.DUE, asOf: AS_OF });
    expect(await ask(officer)).toMatchObject({ citizenId: '033085000001', citizenIdHidden: false });
    expect(await ask(reader)).toMatchObject({ citizenId: null, citizenIdHidden: true });

    const read = ({ api }: Client) => api.persons.get.query({ id: people.DELAYED, asOf: AS_OF });
    expect((await read(officer)).facts).toMatchObject({
      disciplines: [{ form: 'reprimand' }],
      disciplinesHidden: false,
    });
    expect((await read(reader)).facts).toMatchObject({ disciplines: [], disciplinesHidden: true });

    const delayed = async ({ api }: Client) =>
      (await api.pay.stepIncreasesDue.query({ ...QUARTER, q: 'Trần Quốc Bảo' })).rows[0];
    expect(await delayed(officer)).toMatchObject({ delayMonths: 3, delayReasons: [{ code: 'extension-reprimand' }] });
    expect(await delayed(reader)).toMatchObject({ delayMonths: 3, delayReasons: [], delayReasonsHidden: true });

    const assess = ({ api }: Client) =>
      api.pay.assessPerson.query({ personId: people.DELAYED, on: '2023-03-31', asOf: AS_OF });
    expect(JSON.stringify(await assess(officer))).toContain('reprimand');
    const hidden = await assess(reader);
    expect(JSON.stringify(hidden)).not.toContain('reprimand');
    expect(hidden).toMatchObject({ disciplinesHidden: true, outcomes: { regularStepIncrease: { status: 'refused' } } });
  });
});
