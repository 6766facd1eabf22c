import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  addDays,
  asDate,
  asTerm,
  type Condition,
  cite,
  defineRule,
  PlainDate,
  plainDate,
  type Rule,
  regime,
  regimes,
} from '../kernel/index.ts';
import { arbitraryDate, checkEligibleFrom, checkSentences, runCase } from './index.ts';

const BY = cite('135/2020/NĐ-CP');
const Facts = z.strictObject({ due: PlainDate });
type Facts = z.infer<typeof Facts>;

/** A rule that waits until `due` and says it is met `early` days too soon or too late. */
function build(
  early: number,
  sentences: { vi: Record<string, string>; en: Record<string, string> },
): Rule<typeof Facts, string> {
  const waited: Condition<Facts, number> = {
    code: 'waited',
    by: BY,
    provenance: 'text',
    test({ due }, _state, { on }) {
      const met = on >= due;
      return {
        met,
        operator: '>=',
        required: asDate(due),
        actual: asDate(on),
        ...(met ? {} : { metFrom: addDays(due, -early) }),
      };
    },
  };
  return defineRule({
    id: 'x.waiting',
    title: { vi: 'Chờ', en: 'Waiting' },
    facts: Facts,
    sentences,
    regimes: regimes<Facts, string>('x.waiting', [
      regime({
        from: plainDate('2021-01-01'),
        by: BY,
        provenance: 'text',
        prepare: (_facts, context) => {
          context.step(() => ({
            kind: 'concluded',
            code: 'start',
            by: BY,
            provenance: 'text',
            values: { who: asTerm('nobody') },
          }));
          return 0;
        },
        use: [waited],
        conclude: () => 'done',
      }),
    ]),
  });
}

const FULL = {
  vi: { waited: 'Đủ vào ngày {required}', start: 'Bắt đầu' },
  en: { waited: 'Due on {required}', start: 'Start' },
};
const facts = fc.record({ due: arbitraryDate('2022-01-01', '2030-01-01') });
const on = arbitraryDate('2021-01-01', '2029-01-01');
const one = (sentences: typeof FULL | { vi: Record<string, string>; en: Record<string, string> }) => {
  const rule = build(0, sentences);
  return checkSentences(rule, [runCase(rule, { facts: { due: '2024-01-01' }, on: '2023-01-01' })]);
};

describe('checkEligibleFrom', () => {
  it('passes a rule that turns on its day', () => {
    expect(() => checkEligibleFrom(build(0, FULL), facts, on)).not.toThrow();
  });

  it('finds a rule that is late by a day', () => {
    expect(() => checkEligibleFrom(build(-1, FULL), facts, on)).toThrow(/granted already the day before/);
  });

  it('fails when no run proves anything', () => {
    expect(() => checkEligibleFrom(build(0, FULL), facts, fc.constant(plainDate('2031-01-01')))).toThrow(
      /prove nothing/,
    );
  });
});

describe('checkSentences', () => {
  it('finds a term that is not in the glossary', () => {
    expect(one(FULL)).toEqual(['x.waiting vi: no term nobody', 'x.waiting en: no term nobody']);
  });

  it('finds a sentence that is missing, left unfilled, or the code itself', () => {
    expect(one({ vi: { waited: 'Đủ' }, en: { waited: 'Due', start: 'start' } })).toEqual(
      expect.arrayContaining(['x.waiting vi: no sentence for start', 'x.waiting en: sentence of start is its code']),
    );
    expect(one({ vi: { ...FULL.vi, waited: 'Đủ vào {when}' }, en: FULL.en })).toEqual(
      expect.arrayContaining(['x.waiting vi: unfilled: Đủ vào {when}']),
    );
  });

  it('finds a language that has more sentences than the other', () => {
    expect(one({ vi: { ...FULL.vi, extra: 'Thêm' }, en: FULL.en })).toContain('x.waiting en: no sentence for extra');
  });
});

describe('runCase', () => {
  it('refuses facts that the schema does not know, and dates that do not exist', () => {
    const rule = build(0, FULL);
    expect(() => runCase(rule, { facts: { due: '2024-02-31' }, on: '2023-01-01' })).toThrow(z.ZodError);
    expect(() => runCase(rule, { facts: { due: '2024-01-01' }, on: '2023-02-29' })).toThrow(RangeError);
  });
});
