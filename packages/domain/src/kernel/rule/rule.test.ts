import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cite, type Provenance } from '../law/index.ts';
import { plainDate } from '../time/index.ts';
import { LawTableError } from './check-row.ts';
import type { AssessOptions, RuleContext } from './context.ts';
import { type Condition, regime, regimes } from './regimes.ts';
import { defineRule, type Rule } from './rule.ts';
import { type TimelineRow, timeline } from './timeline.ts';
import { asCount, asTerm } from './value.ts';

const BY = cite('135/2020/NĐ-CP');
const Facts = z.strictObject({ points: z.int().optional(), grade: z.string().optional() });
type Facts = z.infer<typeof Facts>;

const ON = plainDate('2024-06-01');
const FROM = plainDate('2022-01-01');
const ENDS = plainDate('2030-01-01');

function minimum(provenance: Provenance = 'text', more: readonly TimelineRow<number>[] = []) {
  return timeline<number>('x.minimum', [{ from: FROM, value: 10, by: BY, provenance }, ...more], asCount);
}

const enough: Condition<Facts, number> = {
  code: 'enough',
  by: cite('135/2020/NĐ-CP', { article: '1' }),
  provenance: 'text',
  test(facts, required, context) {
    if (facts.points === undefined) {
      context.lack('points', 'missing-points', BY, 'text');
      return undefined;
    }
    return {
      met: facts.points >= required,
      operator: '>=',
      required: asCount(required),
      actual: asCount(facts.points),
    };
  },
};

function graded(provenance: Provenance = 'text'): Condition<Facts, number> {
  return {
    code: 'graded',
    by: cite('135/2020/NĐ-CP', { article: '2' }),
    provenance,
    test(facts, _required, context) {
      if (facts.grade === undefined) {
        context.lack('grade', 'missing-grade', BY, 'text');
        return undefined;
      }
      return { met: facts.grade === 'good', operator: '=', required: asTerm('good'), actual: asTerm(facts.grade) };
    },
  };
}

interface Shape {
  readonly table?: ReturnType<typeof minimum>;
  readonly condition?: Condition<Facts, number>;
  readonly rowMark?: Provenance;
  readonly conclude?: (facts: Facts, required: number, context: RuleContext) => string | undefined;
  readonly prepare?: (facts: Facts, context: RuleContext) => number | undefined;
}

function build({
  table = minimum(),
  condition = graded(),
  rowMark = 'text',
  conclude,
  prepare,
}: Shape = {}): Rule<typeof Facts, string> {
  return defineRule({
    id: 'x.rule',
    title: { vi: 'Quy tắc', en: 'Rule' },
    facts: Facts,
    tables: [table],
    sentences: { vi: {}, en: {} },
    policies: {
      reading: {
        title: { vi: 'Cách hiểu', en: 'Reading' },
        options: { wide: { vi: 'rộng', en: 'wide' }, narrow: { vi: 'hẹp', en: 'narrow' } },
        default: 'wide',
      },
    },
    regimes: regimes<Facts, string>('x.rule', [
      regime({
        from: FROM,
        by: BY,
        provenance: rowMark,
        prepare: prepare ?? ((_facts, context) => context.look(table, 'minimum')),
        use: [enough, condition],
        conclude: conclude ?? ((_facts, _required, context) => context.policy('reading')),
      }),
      { from: ENDS, by: BY, provenance: 'text', ended: true },
    ]),
  });
}

const GOOD: Facts = { points: 10, grade: 'good' };
const assess = (rule: Rule<typeof Facts, string>, facts: Facts, options: Partial<AssessOptions> = {}) =>
  rule.assess(facts, { on: ON, ...options });

describe('outcome', () => {
  it('is granted with the version, the steps, the basis and the policy used', () => {
    expect(assess(build(), GOOD)).toEqual({
      rule: 'x.rule',
      on: ON,
      lawAsOf: ON,
      status: 'granted',
      value: 'wide',
      version: 'x.rule@2022-01-01',
      provenance: 'text',
      policies: [{ name: 'reading', option: 'wide', isDefault: true }],
      steps: [
        {
          kind: 'looked-up',
          code: 'minimum',
          version: 'x.minimum@2022-01-01',
          on: ON,
          value: asCount(10),
          by: BY,
          provenance: 'text',
        },
        {
          kind: 'compared',
          code: 'enough',
          by: enough.by,
          provenance: 'text',
          met: true,
          operator: '>=',
          required: asCount(10),
          actual: asCount(10),
        },
        {
          kind: 'compared',
          code: 'graded',
          by: cite('135/2020/NĐ-CP', { article: '2' }),
          provenance: 'text',
          met: true,
          operator: '=',
          required: asTerm('good'),
          actual: asTerm('good'),
        },
      ],
      basis: [BY, enough.by, cite('135/2020/NĐ-CP', { article: '2' })],
    });
  });

  it('is refused with all reasons, not the first', () => {
    const outcome = assess(build(), { points: 9, grade: 'poor' });
    expect(outcome).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'enough' }, { code: 'graded' }],
      missing: [],
    });
    expect(outcome).toHaveProperty('eligibleFrom', undefined);
  });

  it('asks for what is missing only when nothing refuses', () => {
    expect(assess(build(), { points: 10 })).toMatchObject({ status: 'missing-facts', missing: [{ fact: 'grade' }] });
    expect(assess(build(), {})).toMatchObject({
      status: 'missing-facts',
      missing: [{ fact: 'points' }, { fact: 'grade' }],
    });
    expect(assess(build(), { points: 9 })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'enough' }],
      missing: [{ fact: 'grade' }],
    });
  });

  it('is missing-facts when only the conclusion lacks one', () => {
    const rule = build({
      conclude: (_facts, _required, context) => {
        context.lack('grade', 'missing-grade', BY, 'text');
        return undefined;
      },
    });
    expect(assess(rule, GOOD)).toMatchObject({ status: 'missing-facts', missing: [{ fact: 'grade' }] });
  });

  it('is out of scope before the first row and not in force after the end, by the date of the law', () => {
    const rule = build();
    const early = plainDate('2021-12-31');
    expect(assess(rule, GOOD, { on: early })).toEqual({
      rule: 'x.rule',
      on: early,
      lawAsOf: early,
      status: 'out-of-scope',
      cause: 'before-first-row',
      table: 'x.rule',
      firstFrom: FROM,
      steps: [],
      basis: [],
    });
    expect(assess(rule, GOOD, { on: ENDS })).toMatchObject({
      basis: [BY],
      status: 'not-in-force',
      table: 'x.rule',
      endedOn: ENDS,
      by: BY,
    });
    expect(assess(rule, GOOD, { on: ENDS, lawAsOf: ON }).status).toBe('granted');
    expect(assess(rule, GOOD, { lawAsOf: ENDS }).status).toBe('not-in-force');
  });

  it('halts where a table it needs has no value', () => {
    const ended = minimum('text', [{ from: plainDate('2024-01-01'), ended: true, by: BY, provenance: 'text' }]);
    expect(assess(build({ table: ended }), GOOD)).toMatchObject({
      status: 'not-in-force',
      table: 'x.minimum',
      endedOn: '2024-01-01',
    });
    const later = timeline<number>(
      'x.minimum',
      [{ from: plainDate('2025-01-01'), value: 1, by: BY, provenance: 'text' }],
      asCount,
    );
    expect(assess(build({ table: later }), GOOD)).toMatchObject({
      status: 'out-of-scope',
      cause: 'before-first-row',
      table: 'x.minimum',
      firstFrom: '2025-01-01',
    });
  });

  it('is out of scope when the rule says the case is not its own', () => {
    const rule = build({ prepare: (_facts, context) => context.outOfScope('other-case') });
    expect(assess(rule, GOOD)).toMatchObject({ status: 'out-of-scope', cause: 'not-applicable', code: 'other-case' });
  });

  it('reports a rule that gives nothing without a reason as a bug', () => {
    expect(() => assess(build({ prepare: () => undefined }), GOOD)).toThrow(/prepare gave nothing/);
    expect(() => assess(build({ conclude: () => undefined }), GOOD)).toThrow(/conclude gave nothing/);
  });
});

describe('marks', () => {
  it('are the weakest of the row, the tables, the conditions and the steps, with and without trace', () => {
    for (const trace of [true, false]) {
      expect(assess(build({ rowMark: 'secondary' }), GOOD, { trace })).toMatchObject({ provenance: 'secondary' });
      expect(assess(build({ table: minimum('unverified') }), GOOD, { trace })).toMatchObject({
        provenance: 'unverified',
      });
      expect(assess(build({ condition: graded('policy') }), GOOD, { trace })).toMatchObject({ provenance: 'policy' });
    }
    const weakStep = build({
      conclude: (_facts, _required, context) => {
        context.step(() => ({ kind: 'concluded', code: 'end', by: BY, provenance: 'secondary', values: {} }));
        return 'done';
      },
    });
    expect(assess(weakStep, GOOD)).toMatchObject({ provenance: 'secondary', value: 'done' });
  });

  it('make a strict evaluation refuse what nobody has checked, wherever it stands', () => {
    const weakStep = build({
      conclude: (_facts, _required, context) => {
        context.step(() => ({ kind: 'concluded', code: 'end', by: BY, provenance: 'unverified', values: {} }));
        return 'done';
      },
    });
    const weak = [
      build({ rowMark: 'unverified' }),
      build({ table: minimum('unverified') }),
      build({ condition: graded('unverified') }),
      weakStep,
    ];
    for (const rule of weak) {
      for (const trace of [true, false]) {
        expect(assess(rule, GOOD, { strict: true, trace })).toMatchObject({
          status: 'out-of-scope',
          cause: 'unverified',
        });
      }
      expect(assess(rule, GOOD).status).toBe('granted');
    }
    expect(assess(build({ rowMark: 'secondary' }), GOOD, { strict: true }).status).toBe('granted');
  });
});

describe('trace', () => {
  it('does not change the verdict', () => {
    for (const facts of [GOOD, { points: 9 }, {}, { points: 1, grade: 'poor' }]) {
      const { steps: _steps, basis: _basis, ...full } = assess(build(), facts) as { steps?: unknown; basis?: unknown };
      const {
        steps,
        basis: _bare,
        ...bare
      } = assess(build(), facts, { trace: false }) as {
        steps?: unknown;
        basis?: unknown;
      };
      expect(bare).toEqual(full);
      expect(steps).toEqual([]);
    }
  });
});

describe('policies', () => {
  it('use the default or the option chosen, and say which', () => {
    expect(assess(build(), GOOD, { policies: { reading: 'narrow' } })).toMatchObject({
      value: 'narrow',
      policies: [{ name: 'reading', option: 'narrow', isDefault: false }],
    });
    expect(assess(build(), GOOD, { policies: { reading: 'wide' } })).toMatchObject({
      policies: [{ name: 'reading', option: 'wide', isDefault: true }],
    });
  });

  it('are recorded once, and only when they were used', () => {
    const twice = build({
      conclude: (_facts, _required, context) => `${context.policy('reading')}-${context.policy('reading')}`,
    });
    expect(assess(twice, GOOD)).toMatchObject({ value: 'wide-wide', policies: [{ name: 'reading' }] });
    expect(assess(build(), { points: 9, grade: 'good' })).toMatchObject({ policies: [] });
  });

  it('refuse an option or a name that does not exist', () => {
    expect(() => assess(build(), GOOD, { policies: { reading: 'toString' } })).toThrow(RangeError);
    expect(() => assess(build(), GOOD, { policies: { reading: 'none' } })).toThrow(/no option none/);
    const unknown = build({ conclude: (_facts, _required, context) => context.policy('constructor') });
    expect(() => assess(unknown, GOOD)).toThrow(/no policy constructor/);
  });
});

describe('table of regimes', () => {
  const row = regime<Facts, number, string>({
    from: FROM,
    by: BY,
    provenance: 'text',
    prepare: () => 1,
    use: [enough],
    conclude: () => 'done',
  });
  const later = { ...row, from: plainDate('2023-01-01') };
  const changes = { vi: 'đổi', en: 'change' };

  it('must say what each later row changes', () => {
    expect(() => regimes('x', [row, later])).toThrow(/says not what it changes/);
    expect(() => regimes('x', [row, { ...later, changes }])).not.toThrow();
  });

  it('must be sorted, cite known instruments, and name each condition once', () => {
    expect(() => regimes('x', [later, { ...row, changes }])).toThrow(LawTableError);
    expect(() => regimes('x', [{ ...row, by: cite('999/1999/NĐ-CP') }])).toThrow(/not in the registry/);
    expect(() => regimes('x', [{ ...row, use: [{ ...enough, by: cite('999/1999/NĐ-CP') }] }])).toThrow(
      /not in the registry/,
    );
    expect(() => regimes('x', [{ ...row, use: [enough, enough] }])).toThrow(/condition enough twice/);
    expect(() => regimes('x', [{ ...row, by: cite('170/2025/NĐ-CP') }])).toThrow(/takes effect/);
  });
});
