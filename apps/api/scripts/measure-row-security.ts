// Đo giá của bức tường thứ hai: persons.list over the demonstration province, as the owner of the tables without a scope, and
// as the role of the application with row-level security. Alternating, medians; prints a table.
// tsx scripts/measure-row-security.ts [rounds]
import { createDatabase, type Database } from '@noivu/db';
import { seedDemonstration } from '@noivu/db/seed';
import { startTestServer } from '@noivu/db/testing';
import { plainDate } from '@noivu/domain/kernel';
import type { Context } from '../src/context.ts';
import { appRouter } from '../src/router.ts';
import { createCaller } from '../src/trpc.ts';

const rounds = Number(process.argv[2] ?? 31);
const server = await startTestServer('embedded');
try {
  const owner = createDatabase(server.url);
  const app = createDatabase(server.appUrl);
  const { persons } = await seedDemonstration(owner.pool, { hashPassword: async () => 'x' });
  await owner.pool.query('VACUUM ANALYZE');
  const { rows: units } = await owner.pool.query<{ id: string; code: string }>(
    `SELECT id, code FROM unit WHERE code IN ('33', '326')`,
  );
  const unlimited: Database = { ...owner, within: () => unlimited, origin: owner };
  const callerOf = (database: Database, unitId: string) =>
    createCaller(appRouter)({
      database,
      user: { id: 'x', name: 'x', username: 'x', grants: [{ role: 'unit_officer', unitId, field: null }] },
      requestId: 'x',
    } as unknown as Context);
  const asOf = plainDate('2022-12-31');
  const inputs = {
    'first page': { asOf },
    'page 10': { asOf, offset: 500 },
    'q=nguyen van': { asOf, q: 'nguyen van' },
    'sort coefficient': { asOf, sort: 'coefficient' },
    'rating filter': { asOf, ratings: ['excellent'] },
  } as const;
  const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  console.log(`${persons} persons, ${rounds} rounds, medians in ms`);
  for (const { id, code } of units) {
    for (const [name, input] of Object.entries(inputs)) {
      const times: Record<'owner' | 'app', number[]> = { owner: [], app: [] };
      const callers = { owner: callerOf(unlimited, id), app: callerOf(app, id) };
      const totals = new Set<number>();
      for (let round = -3; round < rounds; round += 1) {
        for (const who of ['owner', 'app'] as const) {
          const begun = performance.now();
          totals.add((await callers[who].persons.list(input)).total);
          if (round >= 0) times[who].push(performance.now() - begun);
        }
      }
      if (totals.size !== 1) throw new Error(`The two answers differ: ${[...totals]}`);
      const [without, with_] = [median(times.owner), median(times.app)];
      console.log(
        `${code.padEnd(4)} ${name.padEnd(18)} total ${[...totals]} without ${without.toFixed(1)} with ${with_.toFixed(1)} +${((with_ / without - 1) * 100).toFixed(0)} %`,
      );
    }
  }
  await app.close();
  await owner.close();
} finally {
  await server.stop();
}
