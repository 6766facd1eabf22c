import { randomUUID } from 'node:crypto';
import { addMonths, type PlainDate, plainDate } from '@noivu/domain/kernel';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeDatabases } from '../testing/index.ts';
import {
  changeFrom,
  correct,
  type DatedRow,
  RowChangedError,
  reverseOperations,
  runOn,
  writeOperations,
} from './index.ts';

interface SalaryStep extends DatedRow {
  readonly personId: string;
  readonly step: number;
  readonly coefficient: number;
  readonly countedFrom: PlainDate;
}

const OVERLAP = { code: '23P01' };
const month = (count: number): PlainDate => addMonths(plainDate('2020-01-01'), count);

describeDatabases('facts of one kind', (database) => {
  let pool: pg.Pool;
  beforeAll(() => {
    pool = new pg.Pool({ connectionString: database().url });
  });
  afterAll(() => pool.end());

  async function addPerson(): Promise<string> {
    const id = randomUUID();
    await pool.query(
      `INSERT INTO person (id, code, "fullName", "nameKey", "sortKey", sex, "birthDate", ethnicity, "updatedAt")
       VALUES ($1, $2, 'Nguyễn Văn An', 'nguyen van an', 'An Nguyễn Văn', 'male', '1980-01-01', 'Kinh', now())`,
      [id, id],
    );
    return id;
  }
  async function addUnit(): Promise<string> {
    const { rows } = await pool.query(
      `INSERT INTO unit (id, code, kind, name, "nameKey", "establishedOn")
       VALUES (gen_random_uuid(), gen_random_uuid()::text, 'department', 'Sở Nội vụ', 'so noi vu', '1997-01-01') RETURNING id`,
    );
    return rows[0].id;
  }
  const insertStep = (
    personId: string,
    from: PlainDate,
    to: PlainDate | null,
    client: pg.Pool | pg.PoolClient = pool,
  ) =>
    client.query(
      `INSERT INTO salary_step (id, "personId", step, coefficient, "validFrom", "validTo", "countedFrom")
       VALUES (gen_random_uuid(), $1, 1, 234, $2::text, $3, $2::text)`,
      [personId, from, to],
    );
  const readSteps = async (personId: string): Promise<SalaryStep[]> =>
    (
      await pool.query<SalaryStep>(
        `SELECT id, "personId", step, coefficient, "validFrom", "validTo", "countedFrom" FROM salary_step
          WHERE "personId" = $1 ORDER BY "validFrom"`,
        [personId],
      )
    ).rows;

  const insertions: [
    table: string,
    insert: (owner: string, other: string, from: string, to: string | null) => string,
  ][] = [
    [
      'employment',
      (
        owner,
        other,
        from,
        to,
      ) => `INSERT INTO employment (id, "personId", "unitId", kind, "jobTitle", "validFrom", "validTo")
        VALUES (gen_random_uuid(), '${owner}', '${other}', 'civil_servant', 'Chuyên viên', '${from}', ${to && `'${to}'`})`,
    ],
    [
      'rank_holding',
      (owner, _, from, to) => `INSERT INTO rank_holding
        (id, "personId", "rankCode", "rankName", "salaryGroup", "salaryTable", "validFrom", "validTo") VALUES
        (gen_random_uuid(), '${owner}', '01.003', 'Chuyên viên', 'A1', 'civil-servant', '${from}', ${to && `'${to}'`})`,
    ],
    [
      'service_interruption',
      (owner, _, from, to) => `INSERT INTO service_interruption (id, "personId", kind, "validFrom", "validTo")
        VALUES (gen_random_uuid(), '${owner}', 'unpaid_leave', '${from}', ${to && `'${to}'`})`,
    ],
    [
      'unit_edge',
      (owner, other, from, to) => `INSERT INTO unit_edge (id, "childId", "parentId", "validFrom", "validTo")
        VALUES (gen_random_uuid(), '${owner}', '${other}', '${from}', ${to && `'${to}'`})`,
    ],
    [
      'unit_name',
      (owner, _, from, to) => `INSERT INTO unit_name (id, "unitId", name, "validFrom", "validTo")
        VALUES (gen_random_uuid(), '${owner}', 'Sở Nội vụ', '${from}', ${to && `'${to}'`})`,
    ],
  ];

  function keepsFactsApart(): void {
    it.each(insertions)('of %s do not overlap; half-open ones may touch', async (table, insert) => {
      const owner = await (table.startsWith('unit') ? addUnit() : addPerson());
      const other = await addUnit();
      const add = (from: string, to: string | null) => pool.query(insert(owner, other, from, to));
      await add('2020-01-01', '2021-01-01');
      await add('2021-01-01', '2022-01-01');
      await add('2022-06-01', null);
      await expect(add('2020-12-31', '2021-01-02')).rejects.toMatchObject({
        ...OVERLAP,
        constraint: `${table}_no_overlap`,
      });
      await expect(add('2019-01-01', null)).rejects.toMatchObject(OVERLAP);
      await expect(add('2030-01-01', '2030-01-02')).rejects.toMatchObject(OVERLAP);
      await add('2022-01-01', '2022-06-01');
      await add('2019-12-31', '2020-01-01');
    });

    it('of two kinds or two persons may overlap', async () => {
      const insert = (id: string, kind: string) =>
        pool.query(
          `INSERT INTO service_interruption (id, "personId", kind, "validFrom") VALUES (gen_random_uuid(), $1, $2, '2020-01-01')`,
          [id, kind],
        );
      const [one, other] = [await addPerson(), await addPerson()];
      for (const [id, kind] of [
        [one, 'unpaid_leave'],
        [one, 'suspension'],
        [other, 'suspension'],
      ] as const) {
        await insert(id, kind);
      }
    });

    it('may overlap for a moment within a transaction, and are checked at its end', async () => {
      const personId = await addPerson();
      await insertStep(personId, month(0), null);
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await insertStep(personId, month(12), null, client);
        await client.query(`UPDATE salary_step SET "validTo" = $2 WHERE "personId" = $1 AND "validFrom" = $3`, [
          personId,
          month(12),
          month(0),
        ]);
        await client.query('COMMIT');
        await client.query('BEGIN');
        await insertStep(personId, month(24), null, client);
        await expect(client.query('COMMIT')).rejects.toMatchObject(OVERLAP);
      } finally {
        client.release();
      }
      expect((await readSteps(personId)).map(({ validFrom }) => validFrom)).toEqual([month(0), month(12)]);
    });

    it('of which 20 are written at once: one stays', async () => {
      const personId = await addPerson();
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, (_, index) => insertStep(personId, month(index), null)),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results)
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ severity: 'ERROR' });
      expect(await readSteps(personId)).toHaveLength(1);
    });
  }

  describe('with exclusion constraints', () => {
    it('uses them where btree_gist is there', async () => {
      const { rows } = await pool.query(
        `SELECT count(*)::int AS count FROM pg_constraint WHERE contype = 'x' AND condeferred`,
      );
      expect(rows[0].count).toBeGreaterThanOrEqual(6);
    });
    keepsFactsApart();
  });

  it('are written, corrected and put back by the algebra', async () => {
    const personId = await addPerson();
    const inTransaction = async (work: (client: pg.PoolClient) => Promise<void>) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await work(client);
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    };
    for (const [count, step] of [
      [0, 1],
      [36, 2],
      [72, 3],
    ] as const) {
      const fact = { personId, step, coefficient: 234 + 33 * (step - 1), countedFrom: month(count) };
      const change = changeFrom(await readSteps(personId), month(count), fact, randomUUID);
      if ('fault' in change) throw new Error(change.fault);
      await inTransaction((client) => writeOperations(runOn(client), 'salary_step', change.operations));
    }
    const before = await readSteps(personId);
    expect(before.map(({ validFrom, validTo, step }) => [validFrom, validTo, step])).toEqual([
      [month(0), month(36), 1],
      [month(36), month(72), 2],
      [month(72), null, 3],
    ]);
    const later = correct(before, before[1]?.id ?? '', { validFrom: month(42), validTo: month(78) }, randomUUID);
    if ('fault' in later) throw new Error(later.fault);
    await inTransaction((client) => writeOperations(runOn(client), 'salary_step', later.operations));
    expect((await readSteps(personId)).map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [month(0), month(42)],
      [month(42), month(78)],
      [month(78), null],
    ]);
    await expect(
      inTransaction((client) => writeOperations(runOn(client), 'salary_step', later.operations)),
    ).rejects.toBeInstanceOf(RowChangedError);
    const back = reverseOperations(later.operations);
    await inTransaction((client) => writeOperations(runOn(client), 'salary_step', back));
    expect(await readSteps(personId)).toEqual(before);
  });

  describe('with triggers, where the extension is missing', () => {
    beforeAll(async () => {
      for (const [table, key] of [
        ['employment', ['personId']],
        ['rank_holding', ['personId']],
        ['salary_step', ['personId']],
        ['service_interruption', ['personId', 'kind']],
        ['unit_edge', ['childId']],
        ['unit_name', ['unitId']],
      ] as const) {
        await pool.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_no_overlap`);
        await pool.query('SELECT keep_facts_apart($1::regclass, $2, by_trigger => true)', [table, key]);
      }
    });
    keepsFactsApart();

    it('refuses REPEATABLE READ, where it could not see a fact written at the same time', async () => {
      const personId = await addPerson();
      const client = await pool.connect();
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
      await insertStep(personId, month(0), null, client);
      await expect(client.query('COMMIT')).rejects.toMatchObject({ code: '0A000' });
      client.release();
    });
  });
});
