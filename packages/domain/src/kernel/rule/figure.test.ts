import { describe, expect, it } from 'vitest';
import { cite } from '../law/index.ts';
import { plainDate } from '../time/index.ts';
import { defineFigure } from './figure.ts';
import { timeline } from './timeline.ts';
import { asCount } from './value.ts';

const BY = cite('135/2020/NĐ-CP', { article: '4' });
const table = timeline<number>(
  'x.figure',
  [
    { from: plainDate('2021-01-01'), value: 1, by: BY, provenance: 'text' },
    { from: plainDate('2023-01-01'), value: 2, by: BY, provenance: 'unverified' },
    { from: plainDate('2025-01-01'), ended: true, by: BY, provenance: 'text' },
  ],
  asCount,
);
const figure = defineFigure({
  table,
  title: { vi: 'Con số', en: 'Figure' },
  sentence: { vi: 'Con số là {value}', en: 'The figure is {value}' },
});
const ask = (on: string, strict = false) => figure.assess({}, { on: plainDate(on), strict });

describe('a figure asked as a rule', () => {
  it('answers with the row, its citation and its mark', () => {
    expect(ask('2022-12-31')).toMatchObject({ status: 'granted', value: 1, provenance: 'text', rule: 'x.figure' });
    expect(ask('2023-01-01')).toMatchObject({
      status: 'granted',
      value: 2,
      provenance: 'unverified',
      steps: [{ kind: 'looked-up', version: 'x.figure@2023-01-01', by: BY }],
    });
  });

  it('answers nothing outside its rows', () => {
    expect(ask('2020-12-31')).toMatchObject({ status: 'out-of-scope', firstFrom: '2021-01-01' });
    expect(ask('2025-01-01')).toMatchObject({ status: 'not-in-force', table: 'x.figure', endedOn: '2025-01-01' });
    expect(ask('2023-01-01', true)).toMatchObject({ status: 'out-of-scope', cause: 'unverified' });
  });

  it('takes no facts', () => {
    expect(figure.facts.safeParse({ any: 1 }).success).toBe(false);
  });
});
