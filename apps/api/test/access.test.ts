import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  ACCESS,
  findPermittedRoots,
  findSensitiveRoots,
  type Grant,
  listPermissions,
  PERMISSIONS,
  type Permission,
  ROLES,
} from '../src/access/permissions.ts';
import { SENSITIVE_OUTPUTS } from '../src/access/sensitive-outputs.ts';
import { withoutTelling } from '../src/access/telling-codes.ts';
import { appRouter } from '../src/router.ts';

/** Tên trường mang dữ liệu nhạy cảm, wherever they stand in an answer. */
const SENSITIVE_NAMES = [
  'citizenId',
  'disciplines',
  'interruptions',
  'delayReasons',
  'bankAccount',
  'diagnosis',
  'values',
  'diff',
];

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<
    string,
    { _def: { meta?: { permission?: string }; output?: z.ZodType } }
  >,
);

/** Every name of a field in the JSON Schema of an answer. */
function namesIn(schema: unknown): Set<string> {
  const names = new Set<string>();
  const walk = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'properties') for (const name of Object.keys(value as object)) names.add(name);
      walk(value);
    }
  };
  walk(schema);
  return names;
}

const outputOf = (procedure: (typeof procedures)[number][1]) =>
  (procedure._def as unknown as { output?: z.ZodType }).output;

describe('bảng phân quyền', () => {
  it.each(procedures)('%s declares a permission that some role has', (_path, { _def }) => {
    const allowed = [...Object.keys(PERMISSIONS), 'session', 'public'];
    expect(allowed).toContain(_def.meta?.permission);
  });

  it.each(procedures)('%s declares its sensitive fields', (path, procedure) => {
    const output = outputOf(procedure);
    expect(output, 'every procedure has an output schema').toBeDefined();
    const names = namesIn(z.toJSONSchema(output!, { unrepresentable: 'any', io: 'input' }));
    const declared = SENSITIVE_OUTPUTS[path]?.fields.flatMap((field) => field.names) ?? [];
    expect(SENSITIVE_NAMES.filter((name) => names.has(name) && !declared.includes(name))).toEqual([]);
  });

  it('names only procedures and exports that there are', () => {
    const paths = procedures.map(([path]) => path);
    const wrong = Object.keys(SENSITIVE_OUTPUTS).filter(
      (path) => !path.startsWith('GET /api/') && !paths.includes(path),
    );
    expect(wrong).toEqual([]);
  });

  it('gives nobody what is not in the table', () => {
    for (const role of ROLES) {
      const grants: Grant[] = [{ role, unitId: 'u', field: null }];
      const declared = Object.entries(ACCESS[role].can).flatMap(([field, actions]) =>
        (actions as readonly string[]).map((action) => `${field}.${action}`),
      );
      expect(listPermissions(grants).sort()).toEqual(declared.sort());
    }
  });

  it('limits a grant to its field, and a key to its permissions', () => {
    const grant: Grant = { role: 'field_officer', unitId: 'u', field: 'pay' };
    expect(findPermittedRoots([grant], 'pay.read')).toEqual(['u']);
    expect(findPermittedRoots([grant], 'persons.read')).toEqual([]);
    const key: Grant = {
      role: 'service_account',
      unitId: 'u',
      field: null,
      permissions: ['persons.read', 'accounts.administer'],
    };
    expect(listPermissions([key])).toEqual(['persons.read']);
  });

  it('shows what is sensitive only to roles that see it, where they have the permission itself', () => {
    const reads: Permission = 'persons.read';
    const grants: Grant[] = [
      { role: 'reader', unitId: 'province', field: null },
      { role: 'unit_officer', unitId: 'district', field: null },
      { role: 'unit_officer', unitId: 'other', field: 'pay' },
    ];
    expect(findPermittedRoots(grants, reads)).toEqual(['province', 'district']);
    expect(findSensitiveRoots(grants, reads, 'discipline')).toEqual(['district']);
    expect(findSensitiveRoots([{ role: 'auditor', unitId: 'u', field: null }], reads, 'bank')).toEqual([]);
  });
});

describe('bỏ phần nói lên điều nhạy cảm', () => {
  it('leaves out items by code, by kind and by form, and keeps the rest', () => {
    const facts = {
      interruptions: [{ kind: 'sickness-beyond-insurance' }, { kind: 'unpaid-leave' }],
      steps: [{ code: 'extension', items: [{ code: 'extension-reprimand' }, { code: 'extension-rating' }] }],
      outcome: { status: 'out-of-scope', code: 'dismissed' },
      running: [{ code: 'no-running-interruption', actual: { type: 'term', value: 'sickness-beyond-insurance' } }],
    };
    expect(withoutTelling(facts, 'health')).toEqual({
      ...facts,
      interruptions: [{ kind: 'unpaid-leave' }],
      running: [],
    });
    expect(withoutTelling(facts, 'discipline')).toEqual({
      ...facts,
      steps: [{ code: 'extension', items: [{ code: 'extension-rating' }] }],
      outcome: null,
    });
  });

  it('gives the same object when nothing tells', () => {
    const plain = { interruptions: [{ kind: 'unpaid-leave' }] };
    expect(withoutTelling(plain, 'health')).toBe(plain);
  });
});
