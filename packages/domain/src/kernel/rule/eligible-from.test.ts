import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { arbitraryDate, checkEligibleFrom } from '../../testing/index.ts';
import { cite } from '../law/index.ts';
import { addMonths, isInPeriod, PlainDate, plainDate } from '../time/index.ts';
import { type Condition, regime, regimes } from './regimes.ts';
import { defineRule } from './rule.ts';
import { timeline } from './timeline.ts';
import { asCount, asDate, asFlag, asMonths } from './value.ts';

const BY = cite('135/2020/NĐ-CP');
const Facts = z.strictObject({
  since: PlainDate,
  bar: z.strictObject({ from: PlainDate, to: PlainDate }).optional(),
  qualified: z.boolean().optional(),
});
type Facts = z.infer<typeof Facts>;

const months = timeline<number>(
  'x.months',
  [
    { from: plainDate('2021-01-01'), value: 36, by: BY, provenance: 'text' },
    { from: plainDate('2025-01-01'), value: 24, by: BY, provenance: 'text' },
    { from: plainDate('2027-01-01'), value: 48, by: BY, provenance: 'text' },
  ],
  asMonths,
);

const waited: Condition<Facts, number> = {
  code: 'waited',
  by: BY,
  provenance: 'text',
  test({ since }, required, { on }) {
    const due = addMonths(since, required);
    const met = on >= due;
    return { met, operator: '>=', required: asDate(due), actual: asDate(on), ...(met ? {} : { metFrom: due }) };
  },
};

const notBarred: Condition<Facts, number> = {
  code: 'not-barred',
  by: BY,
  provenance: 'text',
  test({ bar }, _required, { on }) {
    const barred = bar !== undefined && isInPeriod(on, bar);
    return {
      met: !barred,
      operator: '=',
      required: asFlag(false),
      actual: asFlag(barred),
      ...(barred ? { metFrom: bar.to } : {}),
    };
  },
};

const qualified: Condition<Facts, number> = {
  code: 'qualified',
  by: BY,
  provenance: 'text',
  test(facts, _required, context) {
    if (facts.qualified === undefined) {
      context.lack('qualified', 'missing-qualified', BY, 'text');
      return undefined;
    }
    return { met: facts.qualified, operator: '=', required: asFlag(true), actual: asFlag(facts.qualified) };
  },
};

const rule = defineRule({
  id: 'x.waiting',
  title: { vi: 'Chờ', en: 'Waiting' },
  facts: Facts,
  tables: [months],
  sentences: { vi: {}, en: {} },
  regimes: regimes<Facts, string>('x.waiting', [
    regime({
      from: plainDate('2021-01-01'),
      by: BY,
      provenance: 'text',
      prepare: (_facts, context) => context.look(months, 'months'),
      use: [waited, notBarred, qualified],
      conclude: () => 'old',
    }),
    regime({
      from: plainDate('2029-01-01'),
      by: BY,
      provenance: 'text',
      changes: { vi: 'bỏ thời gian chờ', en: 'no waiting' },
      prepare: () => 0,
      use: [notBarred, qualified],
      conclude: () => 'new',
    }),
    { from: plainDate('2040-01-01'), by: BY, provenance: 'text', ended: true },
  ]),
});

function turn(facts: Partial<Facts> & { since: PlainDate }, on: string, lawAsOf?: string): unknown {
  const outcome = rule.assess(
    { qualified: true, ...facts },
    { on: plainDate(on), ...(lawAsOf ? { lawAsOf: plainDate(lawAsOf) } : {}) },
  );
  return outcome.status === 'refused' ? outcome.eligibleFrom : outcome.status;
}

const since = plainDate('2021-06-15');
const bar = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });

describe('eligibleFrom', () => {
  it('is the day the waiting ends', () => {
    expect(turn({ since }, '2022-01-01')).toBe('2024-06-15');
    expect(turn({ since }, '2024-06-14')).toBe('2024-06-15');
    expect(turn({ since }, '2024-06-15')).toBe('granted');
  });

  it('moves on for a bar that starts before that day, even one that has not begun', () => {
    expect(turn({ since, bar: bar('2024-01-01', '2024-09-01') }, '2022-01-01')).toBe('2024-09-01');
    expect(turn({ since, bar: bar('2024-06-15', '2024-06-16') }, '2022-01-01')).toBe('2024-06-16');
    expect(turn({ since, bar: bar('2024-07-01', '2024-09-01') }, '2022-01-01')).toBe('2024-06-15');
  });

  it('comes nearer when the law is eased on the way', () => {
    // 36 months would end on 2025-06-01; from 2025-01-01 on 24 are enough.
    expect(turn({ since: plainDate('2022-06-01') }, '2024-01-01')).toBe('2025-01-01');
    // 36 months would end on 2026-12-01; 24 end on 2025-12-01.
    expect(turn({ since: plainDate('2023-12-01') }, '2024-01-01')).toBe('2025-12-01');
  });

  it('goes away when the law is made harder before the day, and comes with the next law', () => {
    // 24 months would end on 2027-06-01, but from 2027-01-01 on 48 are required; from 2029-01-01 none.
    expect(turn({ since: plainDate('2025-06-01') }, '2026-01-01')).toBe('2029-01-01');
    expect(turn({ since: plainDate('2024-02-01') }, '2027-01-01')).toBe('2028-02-01');
  });

  it('keeps to the law asked when that is given', () => {
    expect(turn({ since: plainDate('2022-06-01') }, '2024-01-01', '2024-01-01')).toBe('2025-06-01');
  });

  it('is absent when time alone does not help', () => {
    expect(turn({ since, qualified: false }, '2022-01-01')).toBeUndefined();
    const unknown = rule.assess({ since }, { on: plainDate('2022-01-01') });
    expect(unknown).toMatchObject({ status: 'refused', missing: [{ fact: 'qualified' }] });
    expect(unknown).toHaveProperty('eligibleFrom', undefined);
    expect(
      turn({ since: plainDate('2021-06-15'), bar: bar('2021-01-01', '2045-01-01') }, '2022-01-01'),
    ).toBeUndefined();
  });

  it('tells conditions apart that are known on the day asked from those known later', () => {
    const known: PlainDate[] = [];
    const watching = defineRule({
      ...rule,
      regimes: regimes<Facts, string>('x.watching', [
        regime({
          from: plainDate('2021-01-01'),
          by: BY,
          provenance: 'text',
          prepare: (_facts, context) => {
            known.push(context.knownOn);
            return 36;
          },
          use: [waited],
          conclude: () => 'done',
        }),
      ]),
    });
    watching.assess({ since }, { on: plainDate('2022-01-01') });
    expect(new Set(known)).toEqual(new Set(['2022-01-01']));
  });

  it('grants on its day and not on the day before, whatever the bar and the law', () => {
    checkEligibleFrom(
      rule,
      fc.record(
        {
          since: arbitraryDate('2018-01-01', '2030-01-01'),
          bar: fc
            .tuple(arbitraryDate('2020-01-01', '2032-01-01'), fc.integer({ min: 1, max: 60 }))
            .map(([from, count]) => ({ from, to: addMonths(from, count) })),
          qualified: fc.constantFrom(true, true, true, false),
        },
        { requiredKeys: ['since', 'qualified'] },
      ),
      arbitraryDate('2021-01-01', '2032-01-01'),
      { runs: 3000 },
    );
  });
});

describe('a count of days tried', () => {
  it('never ends in a day that is not granted', () => {
    const restless: Condition<Facts, number> = {
      ...waited,
      test: (_facts, _state, { on }) => ({
        met: false,
        operator: '>=',
        required: asCount(1),
        actual: asCount(0),
        metFrom: addMonths(on, 1),
      }),
    };
    const never = defineRule({
      ...rule,
      regimes: regimes<Facts, string>('x.never', [
        regime({
          from: plainDate('2021-01-01'),
          by: BY,
          provenance: 'text',
          prepare: () => 0,
          use: [restless],
          conclude: () => 'never',
        }),
      ]),
    });
    const outcome = never.assess({ since }, { on: plainDate('2022-01-01') });
    expect(outcome.status).toBe('refused');
    expect(outcome).toHaveProperty('eligibleFrom', undefined);
  });
});
