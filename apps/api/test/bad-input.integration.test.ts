import { expect, it } from 'vitest';
import { refusalOf } from './fixtures/client.ts';
import { describeProvince } from './fixtures/describe-province.ts';
import { AS_OF } from './fixtures/province.ts';

const QUARTER = { asOf: AS_OF, from: '2023-01-01', to: '2023-04-01' };

/** Path, input that the client's types forbid or cannot know to be wrong, the field to be named. */
const WRONG: readonly (readonly [path: string, input: unknown, field: string, sentence: RegExp])[] = [
  ['persons.list', {}, 'asOf', /còn thiếu \(cần chữ\)/],
  ['persons.list', { asOf: '2022-02-31' }, 'asOf', /Ngày phải có thật/],
  ['persons.list', { asOf: AS_OF, limit: 201 }, 'limit', /200/],
  ['persons.list', { asOf: AS_OF, offset: -1 }, 'offset', /0/],
  ['persons.list', { asOf: AS_OF, unitId: "x' OR 1=1 --" }, 'unitId', /mã bản ghi không hợp lệ/],
  ['persons.list', { asOf: AS_OF, sort: 'id; DROP TABLE person' }, 'sort', /"name"|'name'/],
  ['persons.list', { asOf: AS_OF, kinds: ['civil_servant'] }, 'kinds.0', /civil-servant/],
  ['persons.get', { id: '1', asOf: AS_OF }, 'id', /mã bản ghi không hợp lệ/],
  ['search.everything', { q: 'x'.repeat(201), asOf: AS_OF }, 'q', /200/],
  ['pay.stepIncreasesDue', { ...QUARTER, to: '2023-01-01' }, 'to', /phải sau ngày bắt đầu/],
  ['pay.stepIncreasesDue', { ...QUARTER, to: '2033-01-02' }, 'to', /10 năm/],
  ['pay.stepIncreasesDue', { ...QUARTER, statuses: ['late'] }, 'statuses.0', /overdue/],
  [
    'pay.assessPerson',
    { personId: crypto.randomUUID(), on: AS_OF, policies: { 'odd-days': 'guess' } },
    'policies.odd-days',
    /whole-months/,
  ],
  [
    'pay.assessPerson',
    { personId: crypto.randomUUID(), on: AS_OF, policies: { mood: 'good' } },
    'policies.mood',
    /Không có chính sách này/,
  ],
  ['overview.get', { asOf: 20221231 }, 'asOf', /phải là chữ/],
  ['organisation.unit', { asOf: AS_OF }, 'id', /mã bản ghi không hợp lệ/],
];

describeProvince('dữ liệu vào sai', (province) => {
  it.each(WRONG)('%s %j names %s', async (path, input, field, sentence) => {
    const client = await province().as('administrator');
    const response = await client.fetch(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as {
      error: { message: string; data: { code: string; sentence: { en: string } } };
    };
    expect(error.data.code).toBe('BAD_REQUEST');
    expect(error.message).toContain(`${field}: `);
    expect(error.message).toMatch(/^Dữ liệu gửi lên chưa đúng/);
    expect(error.message).toMatch(sentence);
    expect(error.data.sentence.en).toContain(`${field}: `);
    expect(JSON.stringify(error)).not.toMatch(/\bat .*\.ts:\d/);
  });

  it.each([
    ['/api/exports/persons.xlsx', 'asOf'],
    [`/api/exports/persons.xlsx?asOf=${AS_OF}&ratings=good,bad`, 'ratings.1'],
    [`/api/exports/step-increases.xlsx?asOf=${AS_OF}&from=2023-01-01&to=2022-01-01`, 'to'],
  ])('GET %s names %s', async (path, field) => {
    const response = await (await province().as('administrator')).fetch(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'bad-input', vi: expect.stringContaining(`${field}: `) });
  });

  it('answers an unknown procedure and an unreadable body with a sentence', async () => {
    const client = await province().as('administrator');
    const unknown = await client.fetch('/api/trpc/persons.nothing');
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ error: { message: expect.stringContaining('không đúng giao diện') } });
    const headers = { origin: province().url, 'content-type': 'application/json' };
    const unreadable = await client.fetch('/api/auth/sign-out', { method: 'POST', headers, body: '{' });
    expect(unreadable.status).toBe(400);
    expect(await unreadable.json()).toMatchObject({ vi: expect.stringContaining('không đọc được') });
    expect(unreadable.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says nothing of the database when something breaks', async () => {
    const { database, as } = province();
    const client = await as('administrator');
    await database.pool.query('ALTER TABLE unit_name RENAME TO unit_name_away');
    try {
      const refusal = await refusalOf(client.api.organisation.tree.query({ asOf: AS_OF }));
      expect(refusal).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', vi: expect.stringContaining('Hệ thống gặp lỗi') });
      expect(JSON.stringify(refusal)).not.toContain('unit_name');
    } finally {
      await database.pool.query('ALTER TABLE unit_name_away RENAME TO unit_name');
    }
  });
});
