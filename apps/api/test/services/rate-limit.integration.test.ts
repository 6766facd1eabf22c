import { expect, it } from 'vitest';
import { AS_OF } from '../fixtures/province.ts';
import { describeServer, withKey } from '../operations/serve.ts';

let now = 0;

describeServer('giới hạn tần suất', { rateLimits: { perCaller: 6, perAddress: 12, now: () => now } }, (opened) => {
  const PATH = `/api/v1/organisation/tree?asOf=${AS_OF}`;
  const nextHour = () => {
    now += 3_600_000;
  };

  it('counts each key for itself, tells what is left, and lets through again after the wait', async () => {
    const { served, province } = opened();
    const { api } = await province.as('administrator');
    const [first, second] = await Promise.all(
      ['Dịch vụ A', 'Dịch vụ B'].map(async (name) => {
        const input = { name, unitId: province.units.VG, permissions: ['organisation.read'] as ['organisation.read'] };
        return withKey(served.url, (await api.services.create.mutate(input)).token);
      }),
    );
    nextHour();
    for (let left = 5; left >= 0; left--) {
      const answer = await first!.fetch(PATH);
      expect([answer.status, answer.headers.get('ratelimit-remaining')]).toEqual([200, `${left}`]);
      expect(answer.headers.get('ratelimit-policy')).toBe('6;w=60');
    }
    const refused = await first!.fetch(PATH);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({
      code: 'too-many-requests',
      status: 429,
      details: { retryAfterSeconds: 10 },
    });
    expect((await second!.fetch(PATH)).status).toBe(200);
    now += 10_000;
    expect((await first!.fetch(PATH)).status).toBe(200);
    expect((await first!.fetch(PATH)).status).toBe(429);
  });

  it('counts a batch as its calls and answers tRPC in its own form', async () => {
    const { served } = opened();
    nextHour();
    const officer = await served.as('officer.vg');
    const paths = Array(7).fill('organisation.tree').join(',');
    const input = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [index, { asOf: AS_OF }]));
    const url = `/api/trpc/${paths}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`;
    expect((await officer.fetch(url)).status).toBe(200);
    const refused = await officer.fetch(url);
    expect(refused.status).toBe(429);
    const answers = (await refused.json()) as { error: { data: { code: string; sentence: { vi: string } } } }[];
    expect(answers).toHaveLength(7);
    expect(answers[0]?.error.data).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      sentence: { vi: expect.stringContaining('Quá nhiều') },
    });
  });

  it('counts guesses of keys against the address, whatever the key', async () => {
    const { served } = opened();
    nextHour();
    const guess = (index: number) => withKey(served.url, `nvk_${`${index}`.padStart(43, 'x')}`).fetch(PATH);
    const statuses: number[] = [];
    for (let index = 0; index < 13; index++) statuses.push((await guess(index)).status);
    expect(statuses).toEqual([...Array(12).fill(401), 429]);
  });

  it('leaves health alone', async () => {
    const { served } = opened();
    const answers = await Promise.all(Array.from({ length: 20 }, () => served.anonymous.fetch('/health/live')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  });
});
