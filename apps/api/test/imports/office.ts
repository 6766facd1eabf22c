import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, type Database, nameKey, type Role } from '@noivu/db';
import { startTestDatabase } from '@noivu/db/testing';
import { plainDate } from '@noivu/domain/kernel';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import { createAuth } from '../../src/auth/auth.ts';
import { getImportRunner } from '../../src/fields/records/staging/import-runner.ts';
import { buildServer } from '../../src/server.ts';

export const AS_OF = '2022-12-31';
const PASSWORD = 'mat-khau-kiem-thu';

/** A small province: two offices and a school of a district. */
const UNITS = [
  { code: '33', name: 'Tỉnh Hưng Yên', kind: 'province', parent: undefined },
  { code: 'SNV', name: 'Sở Nội vụ', kind: 'department', parent: '33' },
  { code: 'STC', name: 'Sở Tài chính', kind: 'department', parent: '33' },
  { code: '326', name: 'Huyện Văn Giang', kind: 'district', parent: '33' },
  { code: '327', name: 'Huyện Yên Mỹ', kind: 'district', parent: '33' },
  { code: '326-THCS', name: 'Trường THCS Chu Mạnh Trinh', kind: 'school', parent: '326' },
  { code: '326-PNV', name: 'Phòng Nội vụ', kind: 'section', parent: '326' },
  { code: '327-PNV', name: 'Phòng Nội vụ', kind: 'section', parent: '327' },
] as const;

const RANKS = [
  ['01.003', 'Chuyên viên', 'A1', 'civil-servant'],
  ['01.002', 'Chuyên viên chính', 'A2.1', 'civil-servant'],
  ['V.07.04.32', 'Giáo viên trung học cơ sở hạng III', 'A1', 'public-employee'],
] as const;

export interface Office {
  readonly server: FastifyInstance;
  readonly database: Database;
  /** As the server has it. */
  readonly app: Database;
  readonly dataFolder: string;
  readonly units: ReadonlyMap<string, string>;
  /** Signs in; the cookie goes with every call. */
  signIn(username: string): Promise<string>;
  close(): Promise<void>;
}

async function createUnits(database: Database): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, name, kind, parent } of UNITS) {
    const unit = await database.prisma.unit.create({
      data: { code, name, kind, nameKey: nameKey(name), establishedOn: '2000-01-01' },
    });
    ids.set(code, unit.id);
    const parentId = parent && ids.get(parent);
    if (parentId) {
      await database.prisma.unitEdge.create({ data: { childId: unit.id, parentId, validFrom: '2000-01-01' } });
    }
  }
  return ids;
}

async function createUser(database: Database, username: string, role: Role, unitId: string): Promise<void> {
  await database.prisma.user.create({
    data: {
      id: username,
      name: `Người dùng ${username}`,
      email: `${username}@example.vn`,
      username,
      accounts: {
        create: { id: username, accountId: username, providerId: 'credential', password: await hashPassword(PASSWORD) },
      },
      grants: { create: { role, unitId } },
    },
  });
}

/** A person already on record, so that ranks are known and there is something to compare with. */
export async function storePerson(
  { database, units }: Pick<Office, 'database' | 'units'>,
  person: { code: string; fullName: string; birthDate: string; unit: string; citizenId?: string; rank?: number },
): Promise<string> {
  const [rankCode, rankName, salaryGroup, salaryTable] = RANKS[person.rank ?? 0]!;
  const { id } = await database.prisma.person.create({
    data: {
      code: person.code,
      fullName: person.fullName,
      nameKey: nameKey(person.fullName),
      sortKey: person.fullName,
      sex: 'female',
      birthDate: person.birthDate,
      ethnicity: 'Kinh',
      citizenId: person.citizenId ?? null,
      employments: {
        create: {
          unitId: units.get(person.unit)!,
          kind: 'civil_servant',
          jobTitle: 'Chuyên viên',
          validFrom: '2010-01-01',
        },
      },
      ranks: { create: { rankCode, rankName, salaryGroup, salaryTable, validFrom: '2010-01-01' } },
      steps: {
        create: {
          step: 4,
          coefficient: 333,
          validFrom: '2019-01-01',
          countedFrom: '2019-01-01',
          decision: '12/QĐ-SNV',
        },
      },
      ratings: { create: { year: 2021, rating: 'good' } },
    },
  });
  return id;
}

/** A server on a database of its own, with an officer of the province and one of Sở Nội vụ, and one who may only read. */
export async function openOffice(): Promise<Office> {
  const test = await startTestDatabase();
  // The fixtures and what the tests look up are the owner's; the server runs as the role of the application.
  const database = createDatabase(test.url);
  const app = createDatabase(test.appUrl);
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'noivu-imports-'));
  const units = await createUnits(database);
  await createUser(database, 'tinh', 'field_officer', units.get('33')!);
  await createUser(database, 'sonoivu', 'unit_officer', units.get('SNV')!);
  await createUser(database, 'chidoc', 'reader', units.get('33')!);
  for (const rank of [1, 2]) {
    await storePerson(
      { database, units },
      { code: `MAU${rank}`, fullName: 'Hoàng Thị Mẫu', birthDate: `197${rank}-02-03`, unit: 'STC', rank },
    );
  }
  const auth = createAuth({ database: app, secret: 'a-secret-only-for-tests-0123456789abcdef' });
  const server = await buildServer({ database: app, auth, today: () => plainDate('2023-03-01'), dataFolder });
  await server.ready();
  return {
    server,
    database,
    app,
    dataFolder,
    units,
    async signIn(username) {
      const answer = await server.inject({
        method: 'POST',
        url: '/api/auth/sign-in/username',
        payload: { username, password: PASSWORD },
      });
      return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
    async close() {
      await getImportRunner({ database: app, dataFolder }).idle();
      await server.close();
      await app.close();
      await database.close();
      await test.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
