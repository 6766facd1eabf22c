import { type Citation, cite, type Instrument, listInstruments, type PlainDate, plainDate } from '@noivu/domain/kernel';
import { type AnyRule, listRules } from '@noivu/domain/rules';
import { describe, expect, it } from 'vitest';
import { checkLaw } from './check-law.ts';

const KNOWN = cite('135/2020/NĐ-CP');

interface Row {
  readonly from: string;
  readonly by?: Citation;
  readonly ended?: true;
  readonly provenance?: string;
}

/** Tables as they would be had the builder not checked them. */
function table(id: string, rows: readonly Row[]): unknown {
  return {
    id,
    versions: rows.map(({ from }) => `${id}@${from}`),
    rows: rows.map(({ from, by = KNOWN, provenance = 'text', ...rest }) => ({
      from: plainDate(from),
      by,
      provenance,
      ...(rest.ended ? rest : { value: 1, use: [] }),
    })),
  };
}

function rule(id: string, rows: readonly Row[], tables: readonly unknown[] = []): AnyRule {
  return { id, regimes: table(id, rows), tables } as unknown as AnyRule;
}

const check = (...rules: AnyRule[]) => checkLaw(rules, listInstruments());
const clean = { errors: [], warnings: [], unverified: [] };

describe('checkLaw', () => {
  it('finds no error in the law as it stands', () => {
    expect(checkLaw(listRules(), listInstruments()).errors).toEqual([]);
    expect(check(rule('x', [{ from: '2021-01-01' }], [table('x.t', [{ from: '2021-01-01' }])]))).toEqual(clean);
  });

  it('finds unknown citations of rows, conditions, tables and instruments', () => {
    const unknown = cite('999/1999/NĐ-CP');
    const withCondition = rule('y', [{ from: '2021-01-01' }]);
    const row = withCondition.regimes.rows[0] as unknown as { use: unknown[] };
    row.use.push({ code: 'c', by: unknown, provenance: 'text' });
    const found = check(
      rule('x', [{ from: '2021-01-01', by: unknown }], [table('x.t', [{ from: '2021-01-01', by: unknown }])]),
      withCondition,
    );
    expect(found.errors).toEqual([
      { kind: 'unknown-instrument', place: 'x@2021-01-01', number: '999/1999/NĐ-CP' },
      { kind: 'unknown-instrument', place: 'x.t@2021-01-01', number: '999/1999/NĐ-CP' },
      { kind: 'unknown-instrument', place: 'y@2021-01-01#c', number: '999/1999/NĐ-CP' },
    ]);
    const stray: Instrument = {
      number: '1/2030/NĐ-CP',
      kind: 'decree',
      issuer: 'Chính phủ',
      title: { vi: 'a', en: 'b' },
      repeals: [{ instrument: '999/1999/NĐ-CP', provenance: 'text' }],
      provenance: 'text',
    };
    expect(checkLaw([], [...listInstruments(), stray]).errors).toEqual([
      { kind: 'unknown-instrument', place: '1/2030/NĐ-CP', number: '999/1999/NĐ-CP' },
    ]);
  });

  it('finds rows out of order or twice, and ids used twice', () => {
    const found = check(
      rule(
        'x',
        [{ from: '2022-01-01' }, { from: '2022-01-01' }],
        [table('x.t', [{ from: '2022-01-01' }, { from: '2021-01-01' }])],
      ),
      rule('x', [{ from: '2022-01-01' }]),
    );
    expect(found.errors).toEqual([
      { kind: 'overlap', place: 'x@2022-01-01' },
      { kind: 'overlap', place: 'x.t@2021-01-01' },
      { kind: 'duplicate-id', id: 'x' },
    ]);
  });

  it('warns of days on which a rule is in force and its table has no figure', () => {
    const rows: Row[] = [
      { from: '2022-01-01' },
      { from: '2023-01-01', ended: true },
      { from: '2024-01-01' },
      { from: '2025-01-01', ended: true },
    ];
    const gap = (from: string, to: string) => ({ kind: 'gap-before', rule: 'x', table: 'x.t', from, to });
    expect(check(rule('x', [{ from: '2021-01-01' }], [table('x.t', rows)])).warnings).toEqual([
      gap('2021-01-01', '2022-01-01'),
      gap('2023-01-01', '2024-01-01'),
      { kind: 'gap-after', rule: 'x', table: 'x.t', from: '2025-01-01' },
    ]);
    const ending: Row[] = [{ from: '2022-01-01' }, { from: '2025-01-01', ended: true }];
    expect(check(rule('x', ending, [table('x.t', ending)]))).toEqual(clean);
  });

  it('warns of an open row that rests on an instrument which has ended, and lists unverified marks', () => {
    const found = check(rule('x', [{ from: '2024-07-01', by: cite('73/2024/NĐ-CP'), provenance: 'unverified' }]));
    const from: PlainDate = plainDate('2026-07-01');
    expect(found).toEqual({
      errors: [],
      warnings: [{ kind: 'ended-instrument', place: 'x@2024-07-01', number: '73/2024/NĐ-CP', from }],
      unverified: [{ kind: 'unverified', place: 'x@2024-07-01', number: '73/2024/NĐ-CP' }],
    });
    const closed = rule('x', [{ from: '2024-07-01', by: cite('73/2024/NĐ-CP') }, { from: '2026-07-01' }]);
    expect(check(closed)).toEqual(clean);
  });
});
