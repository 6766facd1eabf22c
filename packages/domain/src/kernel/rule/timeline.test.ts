import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDate } from '../../testing/arbitraries.ts';
import { cite } from '../law/index.ts';
import { addDays, type PlainDate, plainDate } from '../time/index.ts';
import { LawTableError } from './check-row.ts';
import { type TimelineRow, timeline } from './timeline.ts';
import { asCount } from './value.ts';

const BY = cite('135/2020/NĐ-CP');
const valueRow = (from: PlainDate, value: number): TimelineRow<number> => ({ from, value, by: BY, provenance: 'text' });
const endedRow = (from: PlainDate): TimelineRow<number> => ({ from, ended: true, by: BY, provenance: 'text' });

/** Sorted, unique days, each with a value or an end. */
const rows = fc
  .uniqueArray(arbitraryDate('1990-01-01', '2090-12-31'), { minLength: 1, maxLength: 12 })
  .chain((days) =>
    fc
      .array(fc.boolean(), { minLength: days.length, maxLength: days.length })
      .map((ends) =>
        [...days].sort().map((day, index) => (ends[index] && index > 0 ? endedRow(day) : valueRow(day, index))),
      ),
  );

describe('timeline', () => {
  it('answers each day from the row that began last, and no other', () => {
    fc.assert(
      fc.property(rows, arbitraryDate('1980-01-01', '2099-12-31'), (given, day) => {
        const table = timeline('x.table', given, asCount);
        const expected = given.filter((row) => row.from <= day).at(-1);
        const answer = table.at(day);
        if (expected === undefined) {
          expect(answer).toEqual({ status: 'out-of-scope', firstFrom: given[0]?.from });
        } else if ('ended' in expected) {
          expect(answer).toEqual({ status: 'not-in-force', row: expected });
        } else {
          expect(answer).toEqual({ status: 'found', row: expected, version: `x.table@${expected.from}` });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is half-open at every row', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const table = timeline('x.table', given, asCount);
        for (const [index, row] of given.entries()) {
          const before = table.at(addDays(row.from, -1));
          if (index === 0) expect(before.status).toBe('out-of-scope');
          else expect('row' in before && before.row).toBe(given[index - 1]);
          const on = table.at(row.from);
          expect('row' in on && on.row).toBe(row);
        }
      }),
    );
  });

  it('has no value before its first row, and none once ended, until a new row', () => {
    const table = timeline(
      'x.table',
      [valueRow(plainDate('2010-01-01'), 1), endedRow(plainDate('2012-01-01')), valueRow(plainDate('2015-01-01'), 2)],
      asCount,
    );
    expect(table.at(plainDate('2009-12-31')).status).toBe('out-of-scope');
    expect(table.at(plainDate('2011-12-31'))).toMatchObject({ status: 'found', row: { value: 1 } });
    expect(table.at(plainDate('2012-01-01')).status).toBe('not-in-force');
    expect(table.at(plainDate('2014-12-31')).status).toBe('not-in-force');
    expect(table.at(plainDate('2015-01-01'))).toMatchObject({ status: 'found', row: { value: 2 } });
  });

  const build = (given: readonly TimelineRow<number>[]) => () => timeline('x.table', given, asCount);

  it('cannot be built from rows out of order, twice the same, or none', () => {
    const [first, second] = [valueRow(plainDate('2010-01-01'), 1), valueRow(plainDate('2011-01-01'), 2)];
    expect(build([first, second])).not.toThrow();
    expect(build([second, first])).toThrow(LawTableError);
    expect(build([first, first])).toThrow(/not unique at 2010-01-01/);
    expect(build([])).toThrow(/no rows/);
  });

  it('cannot cite an instrument that the registry does not know', () => {
    expect(build([{ ...valueRow(plainDate('2010-01-01'), 1), by: cite('999/1999/NĐ-CP') }])).toThrow(
      /not in the registry: 999\/1999\/NĐ-CP/,
    );
  });

  it('cannot start before its instrument takes effect, unless the text says so', () => {
    const early = { ...valueRow(plainDate('2025-06-30'), 1), by: cite('170/2025/NĐ-CP') };
    expect(build([early])).toThrow(/takes effect \(2025-07-01\)/);
    expect(build([{ ...early, retroactive: true }])).not.toThrow();
    expect(build([{ ...early, from: plainDate('2025-07-01') }])).not.toThrow();
  });
});
