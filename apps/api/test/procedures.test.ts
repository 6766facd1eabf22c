import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../src/access/permissions.ts';
import { appRouter } from '../src/router.ts';

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<
    string,
    { _def: { meta?: { permission?: string }; inputs: unknown[]; output?: unknown } }
  >,
);
const allowed = [...Object.keys(PERMISSIONS), 'session', 'public'];

describe('thủ tục', () => {
  it('are all there', () => {
    expect(procedures.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        'session.current',
        'organisation.tree',
        'organisation.unit',
        'overview.get',
        'pay.assessPerson',
        'pay.stepIncreasesDue',
        'persons.facets',
        'persons.get',
        'persons.list',
        'search.everything',
      ]),
    );
  });

  it.each(procedures)('%s names the permission it needs', (_path, { _def }) => {
    expect(allowed).toContain(_def.meta?.permission);
  });

  it('are open without a session in one case only', () => {
    const open = procedures.filter(([, { _def }]) => _def.meta?.permission === 'public').map(([path]) => path);
    expect(open).toEqual(['session.current']);
  });
});
