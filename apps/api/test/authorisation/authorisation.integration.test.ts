import { createDatabase, type Database } from '@noivu/db';
import { describeDatabases } from '@noivu/db/testing';
import { plainDate } from '@noivu/domain/kernel';
import { TRPCError } from '@trpc/server';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Permission, Sensitivity } from '../../src/access/permissions.ts';
import type { Context } from '../../src/context.ts';
import { appRouter } from '../../src/router.ts';
import { createCaller } from '../../src/trpc.ts';
import { INPUTS } from './inputs.ts';
import { isEverInside, isInside, rootsOf, subtree } from './model.ts';
import { AS_OF, createWorld, type World, type WorldUser, worldPlan } from './world.ts';

type Meta = { readonly permission: Permission | 'session' | 'public'; readonly also?: readonly Permission[] };
const PROCEDURES = appRouter._def.procedures as unknown as Record<string, { _def: { meta?: Meta } }>;

/** What may stand in an answer only for who may see it, about the person of the record. */
const TOKENS: Readonly<Record<'discipline' | 'health', RegExp>> = {
  discipline: /reprimand/,
  health: /sickness-beyond-insurance/,
};
const FACTS = [
  'employment',
  'rank_holding',
  'salary_step',
  'performance_rating',
  'discipline_decision',
  'service_interruption',
] as const;

interface Answer {
  readonly world: World;
  readonly user: WorldUser;
  readonly path: string;
  readonly input: unknown;
  readonly output: unknown;
}

/** Times that something was shown and that something was hidden: a test that shows nothing proves nothing. */
const seen = { persons: 0, outside: 0, sensitive: 0, hidden: 0 };

/** The records of persons in an answer: its rows, or the whole of it for the person of the input. */
function recordsOf({ input, output }: Answer): { readonly id: string; readonly text: string }[] {
  const { rows } = (output ?? {}) as { rows?: { id?: string; personId?: string }[] };
  if (rows) return rows.map((row) => ({ id: row.personId ?? row.id ?? '', text: JSON.stringify(row) }));
  const { id, personId } = (input ?? {}) as { id?: string; personId?: string };
  return [{ id: personId ?? id ?? '', text: JSON.stringify(output) }];
}

function checkAnswer(answer: Answer, others: readonly World[]): void {
  const { world, user, path, output } = answer;
  const { permission, also = [] } = PROCEDURES[path]!._def.meta!;
  const text = JSON.stringify(output) ?? '';
  const used = permission === 'public' || permission === 'session' ? [] : [permission, ...also];
  const roots = used.flatMap((name) => rootsOf(user, name));
  for (const person of world.persons) {
    const mayBeShown = isInside(world, person, roots, AS_OF);
    if (mayBeShown) seen.persons += Number(text.includes(person.code));
    else {
      seen.outside += 1;
      for (const secret of [person.id, person.code, person.citizenId])
        expect(text, `${path} ${secret}`).not.toContain(secret);
    }
  }
  for (const other of others)
    for (const { id, code } of other.persons) for (const secret of [id, code]) expect(text).not.toContain(secret);
  const reach = subtree(world, roots);
  for (const { fileName, roots: made } of world.batches) {
    if (!made.every((unit) => reach.has(unit))) expect(text, `${path} ${fileName}`).not.toContain(fileName);
  }
  for (const { id, text: record } of recordsOf(answer)) {
    const person = world.persons.find((known) => known.id === id);
    const sees = (sensitivity: Sensitivity): boolean =>
      used.some((name) => person !== undefined && isInside(world, person, rootsOf(user, name, sensitivity), AS_OF));
    for (const sensitivity of ['discipline', 'health'] as const) {
      const isShown = TOKENS[sensitivity].test(record);
      if (isShown) expect(sees(sensitivity), `${path} shows ${sensitivity}`).toBe(true);
      seen[isShown ? 'sensitive' : 'hidden'] += 1;
    }
    if (person && record.includes(person.citizenId))
      expect(sees('citizen-id'), `${path} shows a citizen id`).toBe(true);
  }
}

describeDatabases('không gì ngoài phạm vi', (test) => {
  let owner: Database;
  let app: Database;
  const worlds: World[] = [];
  beforeAll(() => {
    owner = createDatabase(test().url);
    app = createDatabase(test().appUrl);
  });
  afterAll(async () => {
    await app.close();
    await owner.close();
  });

  it('knows an input for every procedure there is', () => {
    expect(Object.keys(INPUTS).sort()).toEqual(Object.keys(PROCEDURES).sort());
  });

  async function callAll(world: World, user: WorldUser): Promise<void> {
    const context = { database: app, user, today: () => plainDate(AS_OF), dataFolder: '/nonexistent', requestId: 'x' };
    const caller = createCaller(appRouter)(context as unknown as Context);
    for (const [path, inputs] of Object.entries(INPUTS)) {
      const procedure = path
        .split('.')
        .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], caller);
      for (const input of inputs(world)) {
        const output = await (procedure as (input: unknown) => Promise<unknown>)(input).catch((error: unknown) => {
          if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR' || error.code === 'BAD_REQUEST')
            throw error;
          return error.message;
        });
        checkAnswer(
          { world, user, path, input, output },
          worlds.filter((other) => other !== world),
        );
      }
    }
  }

  /** The same user's roots, with no filter of the API at all. */
  async function readAround(world: World, user: WorldUser): Promise<void> {
    const roots = rootsOf(user, 'persons.read');
    const { pool } = app.within(roots);
    const inside = world.persons.filter((person) => isEverInside(world, person, roots)).map(({ id }) => id);
    const persons = await pool.query<{ id: string }>('SELECT id FROM person');
    expect(persons.rows.map(({ id }) => id).sort()).toEqual([...inside].sort());
    for (const table of FACTS) {
      const { rows } = await pool.query<{ personId: string }>(`SELECT DISTINCT "personId" FROM ${table}`);
      expect(
        rows.filter(({ personId }) => !inside.includes(personId)),
        table,
      ).toEqual([]);
    }
    const reach = subtree(world, roots);
    const batches = await pool.query<{ roots: string[] }>('SELECT roots FROM import_batch');
    expect(batches.rows.filter((batch) => !batch.roots.every((unit) => reach.has(unit)))).toEqual([]);
    const staged = await pool.query<{ count: number }>(
      'SELECT count(DISTINCT "batchId")::int AS count FROM import_row',
    );
    expect(staged.rows[0]?.count).toBe(batches.rowCount);
    const outside = world.persons.find(({ id }) => !inside.includes(id));
    if (!outside) return;
    const changed = await pool.query(`UPDATE person SET "fullName" = 'x' WHERE id = $1`, [outside.id]);
    expect(changed.rowCount).toBe(0);
    const added = pool.query(
      `INSERT INTO discipline_decision (id, "personId", form, "effectiveFrom") VALUES (gen_random_uuid(), $1, 'warning', $2)`,
      [outside.id, AS_OF],
    );
    await expect(added).rejects.toMatchObject({ code: '42501' });
  }

  it('shows no row and no sensitive field outside, whatever the tree, the users and the procedure', async () => {
    await fc.assert(
      fc.asyncProperty(worldPlan, async (plan) => {
        const world = await createWorld(owner, plan);
        worlds.push(world);
        for (const user of world.users) {
          await readAround(world, user);
          await callAll(world, user);
        }
      }),
      { numRuns: 5, seed: 20_221_231, endOnFailure: true },
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0);
  }, 300_000);

  it('shows nothing without a scope, and after one nothing of it', async () => {
    const [world] = worlds;
    const scoped = app.within([world!.units[0]!]);
    expect((await scoped.pool.query('SELECT id FROM person')).rowCount).toBe(world!.persons.length);
    expect(await scoped.prisma.person.count()).toBe(world!.persons.length);
    expect(await scoped.prisma.$transaction((tx) => tx.person.count())).toBe(world!.persons.length);
    for (const table of ['person', 'import_batch', 'import_row', ...FACTS]) {
      expect((await app.pool.query(`SELECT 1 FROM ${table}`)).rowCount, table).toBe(0);
    }
    expect(await app.prisma.person.count()).toBe(0);
    expect(() => app.within([`x') --`])).toThrow(TypeError);
  });
});
