import { describe, expect, it } from 'vitest';
import { plainDate } from '../time/index.ts';
import type { Instrument, InstrumentKind, InstrumentRelation } from './instrument.ts';
import { allInstruments } from './instruments/all.ts';
import { sheetNumbers } from './instruments/sheet-numbers.test-data.ts';
import { weakestProvenance } from './provenance.ts';
import {
  describeKind,
  findInstrument,
  findReplacements,
  getInstrument,
  type InForceStatus,
  isInForceOn,
  listInstruments,
} from './registry.ts';
import { lawReviews } from './reviews.ts';

type RelationKind = 'amends' | 'replaces' | 'repeals' | 'guides';
const RELATION_KINDS: readonly RelationKind[] = ['amends', 'replaces', 'repeals', 'guides'];

interface Edge {
  readonly from: Instrument;
  readonly kind: RelationKind;
  readonly relation: InstrumentRelation;
}

const edges: readonly Edge[] = allInstruments.flatMap((from) =>
  RELATION_KINDS.flatMap((kind) => (from[kind] ?? []).map((relation) => ({ from, kind, relation }))),
);

/** Numbers that can be reached from themselves along relations of the given kinds. */
function findCycles(kinds: readonly RelationKind[]): string[] {
  const targets = (number: string): string[] =>
    kinds.flatMap((kind) => (findInstrument(number)?.[kind] ?? []).map((relation) => relation.instrument));
  const reaches = (start: string): boolean => {
    const open = targets(start);
    const seen = new Set<string>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === start) return true;
      if (!seen.has(next)) {
        seen.add(next);
        open.push(...targets(next));
      }
    }
    return false;
  };
  return allInstruments.map((instrument) => instrument.number).filter(reaches);
}

describe('registry of instruments: integrity', () => {
  it('has each number once', () => {
    const numbers = allInstruments.map((instrument) => instrument.number);
    expect(numbers.filter((number, position) => numbers.indexOf(number) !== position)).toEqual([]);
  });

  it('relates only to instruments that are in it, never to itself, never twice the same way', () => {
    const unknown = edges.filter(({ relation }) => !findInstrument(relation.instrument));
    expect(unknown.map(({ from, relation }) => `${from.number} -> ${relation.instrument}`)).toEqual([]);
    expect(edges.filter(({ from, relation }) => from.number === relation.instrument)).toEqual([]);
    const keys = edges.map(({ from, kind, relation }) => `${from.number} ${kind} ${relation.instrument}`);
    expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
  });

  it('has no cycle of replacing and repealing, nor of amending', () => {
    expect(findCycles(['replaces', 'repeals'])).toEqual([]);
    expect(findCycles(['amends'])).toEqual([]);
  });

  it('orders the days of an instrument: issued, in force, ended', () => {
    for (const { number, issuedOn, effectiveFrom, ceasesOn } of allInstruments) {
      const days = [issuedOn, effectiveFrom, ceasesOn].filter((day) => day !== undefined);
      expect([...days].sort(), number).toEqual(days);
    }
  });

  it('carries the year of its number in the year of its issue', () => {
    for (const { number, issuedOn } of allInstruments) {
      const year = /\/((?:19|20)\d\d)\//.exec(number)?.[1];
      if (year && issuedOn) expect(issuedOn.slice(0, 4), number).toBe(year);
    }
  });

  it('acts only on instruments issued before', () => {
    for (const { from, relation } of edges) {
      const target = findInstrument(relation.instrument)?.issuedOn;
      if (target && from.issuedOn) expect(target <= from.issuedOn, `${from.number} ${relation.instrument}`).toBe(true);
    }
  });

  it('lets the day of ceasing agree with the instrument that replaces or repeals the whole', () => {
    const checked = edges.filter(({ kind, relation }) => relation.part === undefined && /replaces|repeals/.test(kind));
    expect(checked.length).toBeGreaterThan(40);
    for (const { from, relation } of checked) {
      const start = relation.from ?? from.effectiveFrom;
      const end = findInstrument(relation.instrument)?.ceasesOn;
      if (start && end) expect(end, `${from.number} ends ${relation.instrument}`).toBe(start);
    }
  });

  it('claims no better mark than the weakest of its relations', () => {
    for (const instrument of allInstruments) {
      const relations = edges.filter(({ from }) => from === instrument).map(({ relation }) => relation.provenance);
      const claimed = [instrument.provenance, ...relations];
      expect(weakestProvenance(claimed), instrument.number).toBe(instrument.provenance);
    }
  });

  it('says so when a title was not checked, and has both titles', () => {
    for (const { number, title, issuer } of allInstruments) {
      expect(title.vi.trim().length, number).toBeGreaterThan(5);
      expect(title.en.trim().length, number).toBeGreaterThan(3);
      expect(issuer.trim().length, number).toBeGreaterThan(5);
    }
  });
});

describe('registry of instruments: coverage', () => {
  for (const [sheet, numbers] of Object.entries(sheetNumbers)) {
    it(`has every number that ${sheet} names`, () => {
      expect(numbers.length).toBeGreaterThan(50);
      expect(numbers.filter((number) => !findInstrument(number))).toEqual([]);
    });
  }
});

describe('findInstrument, getInstrument, listInstruments', () => {
  it('finds by the official number', () => {
    expect(findInstrument('29/2023/NĐ-CP')?.title.vi).toBe('Về tinh giản biên chế');
    expect(getInstrument('08/2013/TT-BNV').issuedOn).toBe('2013-07-31');
  });

  it('refuses what is not there', () => {
    expect(findInstrument('999/1999/NĐ-CP')).toBeUndefined();
    expect(() => getInstrument('999/1999/NĐ-CP')).toThrow(RangeError);
  });

  it('lists all, by day of issue, the undated last in their year', () => {
    const listed = listInstruments();
    expect(listed).toHaveLength(allInstruments.length);
    const dated = listed.flatMap(({ issuedOn }) => (issuedOn ? [issuedOn] : []));
    expect([...dated].sort()).toEqual(dated);
    const position = (number: string): number => listed.findIndex((instrument) => instrument.number === number);
    expect(position('24/2014/NĐ-CP')).toBeGreaterThan(position('37/2014/NĐ-CP'));
    expect(position('24/2014/NĐ-CP')).toBeLessThan(position('2745/HD-BTĐKT'));
    expect(position('03/CV-BCĐ')).toBeGreaterThan(position('300/2026/NĐ-CP'));
  });
});

describe('findReplacements', () => {
  it('names who ended which part, in order', () => {
    const found = findReplacements('90/2020/NĐ-CP').map(({ by, relation, kind }) => [by.number, kind, relation.part]);
    expect(found).toEqual([
      ['48/2023/NĐ-CP', 'amends', undefined],
      ['335/2025/NĐ-CP', 'repeals', 'các quy định về đánh giá, xếp loại chất lượng đối với công chức'],
      ['233/2026/NĐ-CP', 'repeals', undefined],
    ]);
  });

  it('is empty for an instrument that nothing touches', () => {
    expect(findReplacements('161/2026/NĐ-CP')).toEqual([]);
  });

  it('is the inverse of the relations', () => {
    const acting = edges.filter(({ kind }) => kind !== 'guides');
    expect(allInstruments.flatMap(({ number }) => findReplacements(number))).toHaveLength(acting.length);
    for (const { from, relation, kind } of acting) {
      expect(findReplacements(relation.instrument)).toContainEqual({ by: from, relation, kind });
    }
  });
});

describe('isInForceOn', () => {
  const cases: readonly (readonly [number: string, on: string, expected: InForceStatus, why: string])[] = [
    ['22/2008/QH12', '2009-12-31', 'not-yet', 'before its first day'],
    ['22/2008/QH12', '2010-01-01', 'in-force', 'on its first day'],
    ['22/2008/QH12', '2025-06-30', 'in-force', 'on its last day'],
    ['22/2008/QH12', '2025-07-01', 'ended', 'repealed by Law 80/2025'],
    ['52/2019/QH14', '2025-07-01', 'partly-ended', 'one of the two laws it amends has ended'],
    ['52/2019/QH14', '2026-07-01', 'ended', 'both laws it amends have ended'],
    ['90/2020/NĐ-CP', '2025-12-31', 'in-force', 'before Decree 335/2025'],
    ['90/2020/NĐ-CP', '2026-01-01', 'partly-ended', 'civil-servant part repealed'],
    ['90/2020/NĐ-CP', '2026-07-01', 'ended', 'the rest repealed by Decree 233/2026'],
    ['48/2023/NĐ-CP', '2026-07-01', 'ended', 'what it amends has ended'],
    ['62/2020/NĐ-CP', '2025-12-30', 'in-force', 'before Decree 361/2025'],
    ['62/2020/NĐ-CP', '2025-12-31', 'partly-ended', 'only the position rules ended'],
    ['106/2020/NĐ-CP', '2026-07-01', 'partly-ended', 'only the position rules ended'],
    ['111/2022/NĐ-CP', '2026-07-01', 'partly-ended', 'stays for administrative bodies'],
    ['83/2024/NĐ-CP', '2025-11-20', 'partly-ended', 'article 1 repealed by Decree 303/2025'],
    ['154/2025/NĐ-CP', '2030-12-31', 'in-force', 'last day of its term'],
    ['154/2025/NĐ-CP', '2031-01-01', 'ended', 'its term is over'],
    ['45/2025/NĐ-CP', '2025-07-01', 'ended', 'replaced, though its own record has no day of ceasing'],
    ['204/2004/NĐ-CP', '2004-12-13', 'not-yet', 'before it was signed'],
    ['204/2004/NĐ-CP', '2026-01-09', 'unknown', 'no source gives its day of effect'],
    ['204/2004/NĐ-CP', '2026-01-10', 'in-force', 'amended by Decree 07/2026, so in force then'],
    ['101/2017/NĐ-CP', '2025-06-30', 'unknown', 'no source gives its day of effect'],
    ['101/2017/NĐ-CP', '2025-07-01', 'partly-ended', 'its civil-servant part was repealed'],
    ['162/2017/NĐ-CP', '2022-12-31', 'in-force', 'before the year of Decree 95/2023'],
    ['162/2017/NĐ-CP', '2023-01-01', 'unknown', 'replaced in or after 2023, on a day that no source gives'],
    ['03/CV-BCĐ', '2026-01-01', 'unknown', 'nothing is dated'],
  ];
  for (const [number, on, expected, why] of cases) {
    it(`${number} on ${on}: ${expected} (${why})`, () => {
      expect(isInForceOn(number, plainDate(on))).toBe(expected);
    });
  }

  it('refuses an unknown number', () => {
    expect(() => isInForceOn('999/1999/NĐ-CP', plainDate('2026-01-01'))).toThrow(RangeError);
  });

  it('never comes back once ended', () => {
    const days = ['2004-01-01', '2015-01-01', '2024-01-01', '2025-07-01', '2026-07-01', '2031-01-01'].map(plainDate);
    for (const { number } of allInstruments) {
      const statuses = days.map((day) => isInForceOn(number, day));
      const firstEnd = statuses.indexOf('ended');
      if (firstEnd >= 0) expect(new Set(statuses.slice(firstEnd)), number).toEqual(new Set(['ended']));
      expect(statuses.lastIndexOf('not-yet'), number).toBeLessThan(
        Math.max(
          0,
          statuses.findIndex((status) => status !== 'not-yet'),
        ) || days.length,
      );
    }
  });
});

describe('describeKind', () => {
  it('gives the word that stands before the number', () => {
    expect(describeKind('decree', 'vi')).toBe('Nghị định');
    expect(describeKind('decree', 'en')).toBe('Decree');
    expect(describeKind('circular', 'vi')).toBe('Thông tư');
    expect(describeKind('official-letter', 'vi')).toBe('Công văn');
  });

  it('has both words for each kind in use', () => {
    const kinds = new Set<InstrumentKind>(allInstruments.map(({ kind }) => kind));
    for (const kind of kinds) {
      expect(describeKind(kind, 'vi')).toMatch(/^\p{Lu}/u);
      expect(describeKind(kind, 'en')).toMatch(/^[A-Z]/);
    }
  });
});

describe('lawReviews', () => {
  it('has each question once, and both languages', () => {
    const ids = lawReviews.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, question } of lawReviews) {
      expect(question.vi.length, id).toBeGreaterThan(20);
      expect(question.en.length, id).toBeGreaterThan(10);
    }
  });

  it('holds all open questions of the three sheets', () => {
    const count = (sheet: string): number => lawReviews.filter((review) => review.sheet === sheet).length;
    expect([count('ranks-pay-evaluation'), count('positions-headcount'), count('emulation-indices')]).toEqual([
      16, 22, 18,
    ]);
  });

  it('points at instruments of the registry or at rule ids', () => {
    const isRuleId = (target: string): boolean => /^[a-z]+(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(target);
    const wrong = lawReviews.flatMap(({ id, affects }) =>
      affects.filter((target) => !findInstrument(target) && !isRuleId(target)).map((target) => `${id}: ${target}`),
    );
    expect(wrong).toEqual([]);
    expect(lawReviews.filter(({ affects }) => affects.length === 0)).toEqual([]);
  });
});
