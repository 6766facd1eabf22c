import { randomUUID } from 'node:crypto';
import { type Database, nameKey, sortKey } from '@noivu/db';
import * as fc from 'fast-check';
import { type Grant, ROLES, type RoleName } from '../../src/access/permissions.ts';

export const AS_OF = '2022-12-31';
const MOVED = '2021-07-01';

interface UnitPlan {
  /** Each unit but the first lies below an earlier one, and may have moved to another on one day. */
  readonly parent: number;
  readonly earlierParent: number | null;
}

interface PersonPlan {
  readonly unit: number;
  readonly earlierUnit: number | null;
  readonly isPunished: boolean;
  readonly wasIll: boolean;
}

interface UserPlan {
  readonly grants: readonly { readonly role: RoleName; readonly unit: number; readonly field: string | null }[];
}

export interface WorldPlan {
  readonly units: readonly UnitPlan[];
  readonly persons: readonly PersonPlan[];
  readonly users: readonly UserPlan[];
}

const index = fc.nat({ max: 1000 });

/** Cây đơn vị, người và tài khoản ngẫu nhiên: numbers are taken modulo what there is. */
export const worldPlan: fc.Arbitrary<WorldPlan> = fc.record({
  units: fc.array(fc.record({ parent: index, earlierParent: fc.option(index) }), { minLength: 3, maxLength: 8 }),
  persons: fc.array(
    fc.record({ unit: index, earlierUnit: fc.option(index), isPunished: fc.boolean(), wasIll: fc.boolean() }),
    { minLength: 3, maxLength: 6 },
  ),
  users: fc.array(
    fc.record({
      grants: fc.array(
        fc.record({
          role: fc.constantFrom(...ROLES.filter((role) => role !== 'service_account')),
          unit: index,
          field: fc.option(fc.constantFrom('persons', 'pay', 'organisation', 'records'), { freq: 4 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 2, maxLength: 3 },
  ),
});

export interface Edge {
  readonly childId: string;
  readonly parentId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface WorldPerson {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
  readonly citizenId: string;
  readonly employments: readonly {
    readonly unitId: string;
    readonly validFrom: string;
    readonly validTo: string | null;
  }[];
}

export interface WorldUser {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly grants: readonly Grant[];
}

export interface World {
  readonly units: readonly string[];
  readonly edges: readonly Edge[];
  readonly persons: readonly WorldPerson[];
  readonly users: readonly WorldUser[];
  readonly batches: readonly { readonly id: string; readonly fileName: string; readonly roots: readonly string[] }[];
}

const pick = <T>(items: readonly T[], number: number): T => items[number % items.length]!;
let citizens = 0;

function planEdges(units: readonly string[], plans: readonly UnitPlan[]): Edge[] {
  return plans.flatMap(({ parent, earlierParent }, position) => {
    const above = units.slice(0, position + 1);
    const edge = {
      childId: units[position + 1]!,
      parentId: pick(above, parent),
      validFrom: '1997-01-01',
      validTo: null,
    };
    if (earlierParent === null) return [edge];
    return [
      { ...edge, parentId: pick(above, earlierParent), validTo: MOVED },
      { ...edge, validFrom: MOVED },
    ];
  });
}

function makePerson(units: readonly string[], { unit, earlierUnit }: PersonPlan): WorldPerson {
  citizens += 1;
  const id = randomUUID();
  const now = {
    unitId: pick(units, unit),
    validFrom: earlierUnit === null ? '2010-01-01' : '2019-01-01',
    validTo: null,
  };
  const before =
    earlierUnit === null ? [] : [{ unitId: pick(units, earlierUnit), validFrom: '2010-01-01', validTo: '2019-01-01' }];
  const code = `HS-${id.slice(0, 13)}`;
  return {
    id,
    code,
    fullName: `Nguyễn ${code}`,
    citizenId: `0330${String(citizens).padStart(8, '0')}`,
    employments: [...before, now],
  };
}

async function storePersons(
  { prisma }: Database,
  persons: readonly WorldPerson[],
  plans: readonly PersonPlan[],
): Promise<void> {
  await prisma.person.createMany({
    data: persons.map(({ id, code, fullName, citizenId }) => ({
      ...{ id, code, fullName, citizenId, nameKey: nameKey(fullName), sortKey: sortKey(fullName) },
      ...{ sex: 'male' as const, birthDate: '1985-06-15', ethnicity: 'Kinh' },
    })),
  });
  await prisma.employment.createMany({
    data: persons.flatMap(({ id, employments }) =>
      employments.map((period) => ({
        ...period,
        personId: id,
        kind: 'public_employee' as const,
        jobTitle: 'Giáo viên',
      })),
    ),
  });
  const rank = { rankCode: 'V.07.04.32', rankName: 'Giáo viên', salaryGroup: 'A1', salaryTable: 'public-employee' };
  const ids = persons.map(({ id }) => id);
  await prisma.rankHolding.createMany({
    data: ids.map((personId) => ({ ...rank, personId, validFrom: '2010-01-01' })),
  });
  await prisma.salaryStep.createMany({
    data: ids.map((personId) => ({
      personId,
      step: 3,
      coefficient: 300,
      validFrom: '2019-06-01',
      countedFrom: '2019-06-01',
    })),
  });
  await prisma.performanceRating.createMany({
    data: ids.flatMap((personId) =>
      [2019, 2020, 2021, 2022].map((year) => ({ personId, year, rating: 'good' as const })),
    ),
  });
  const chosen = (test: (plan: PersonPlan) => boolean) => ids.filter((_id, position) => test(plans[position]!));
  await prisma.disciplineDecision.createMany({
    data: chosen((plan) => plan.isPunished).map((personId) => ({
      personId,
      form: 'reprimand',
      effectiveFrom: '2021-05-10',
    })),
  });
  await prisma.serviceInterruption.createMany({
    data: chosen((plan) => plan.wasIll).map((personId) => ({
      ...{ personId, kind: 'sickness_beyond_insurance' as const, validFrom: '2021-01-01', validTo: '2021-05-01' },
    })),
  });
}

/** Ghi một thế giới mới, as the owner of the tables; earlier ones stay and are outside of every scope of this one. */
export async function createWorld(owner: Database, plan: WorldPlan): Promise<World> {
  const { prisma } = owner;
  const units = [randomUUID(), ...plan.units.map(() => randomUUID())];
  await prisma.unit.createMany({
    data: units.map((id, position) => ({
      ...{ id, code: id, kind: position === 0 ? ('province' as const) : ('department' as const) },
      ...{ name: `Đơn vị ${id}`, nameKey: `don vi ${id}`, establishedOn: '1997-01-01' },
    })),
  });
  const edges = planEdges(units, plan.units);
  await prisma.unitEdge.createMany({ data: edges });
  const persons = plan.persons.map((person) => makePerson(units, person));
  await storePersons(owner, persons, plan.persons);
  const users = plan.users.map(({ grants }): WorldUser => {
    const id = randomUUID();
    return {
      id,
      name: id,
      username: id,
      grants: grants.map(({ unit, ...grant }) => ({ ...grant, unitId: pick(units, unit) })),
    };
  });
  const batches = units.map((unitId) => ({ id: randomUUID(), fileName: `${randomUUID()}.xlsx`, roots: [unitId] }));
  await prisma.importBatch.createMany({
    data: batches.map((batch) => ({
      ...batch,
      fileHash: '0',
      fileKind: 'xlsx',
      asOf: AS_OF,
      status: 'failed',
      createdById: 'x',
    })),
  });
  await prisma.importRow.createMany({
    data: batches.map(({ id, fileName }) => ({
      ...{ batchId: id, row: 2, outcome: 'error', values: { fullName: fileName, citizenId: '033099999999' } },
      errors: [{ code: 'citizen-id-length', field: 'citizenId', column: 0, found: '033099999999', params: {} }],
    })),
  });
  return { units, edges, persons, users, batches };
}
