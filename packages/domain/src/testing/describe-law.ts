import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { addDays, type PlainDate, plainDate, type Rule, type Timeline } from '../kernel/index.ts';

const LAST_DAY = plainDate('2199-12-31');

function expectTimelineRow<T>(table: Timeline<T>, index: number, on: PlainDate): void {
  const answer = table.at(on);
  const row = table.rows[index];
  if (!row) {
    expect(answer).toEqual({ status: 'out-of-scope', firstFrom: table.rows[0]?.from });
  } else if ('ended' in row) {
    expect(answer.status).toBe('not-in-force');
    expect(answer.status === 'not-in-force' && answer.row).toBe(row);
  } else {
    expect(answer.status).toBe('found');
    expect(answer.status === 'found' && answer.row).toBe(row);
    expect(answer.status === 'found' && answer.version).toBe(`${table.id}@${row.from}`);
  }
}

/** Ngày trước và ngày đầu của mỗi dòng of a timeline: intervals are half-open, and no gap is answered. */
export function describeTimeline<T>(table: Timeline<T>): void {
  describe(`${table.id}: rows`, () => {
    for (const [index, row] of table.rows.entries()) {
      it(`the day before ${row.from}`, () => expectTimelineRow(table, index - 1, addDays(row.from, -1)));
      it(`the day ${row.from}`, () => expectTimelineRow(table, index, row.from));
    }
    it('the last row holds to the end of the calendar', () =>
      expectTimelineRow(table, table.rows.length - 1, LAST_DAY));
  });
}

function isFunction<Facts>(sample: Facts | ((on: PlainDate) => Facts)): sample is (on: PlainDate) => Facts {
  return typeof sample === 'function';
}

/**
 * Ngày trước và ngày đầu của mỗi phiên bản of a rule. `sampleFacts` must be facts that the rule evaluates on each
 * of those days; pass a function when they depend on the day.
 */
export function describeRegimes<Schema extends z.ZodType, V>(
  rule: Rule<Schema, V>,
  sampleFacts: z.input<Schema> | ((on: PlainDate) => z.input<Schema>),
): void {
  const expectVersion = (index: number, on: PlainDate): void => {
    const sample = isFunction(sampleFacts) ? sampleFacts(on) : sampleFacts;
    const outcome = rule.assess(rule.facts.parse(sample), { on });
    const row = rule.regimes.rows[index];
    if (!row) {
      const firstFrom = rule.regimes.rows[0]?.from;
      expect(outcome).toMatchObject({ status: 'out-of-scope', cause: 'before-first-row', table: rule.id, firstFrom });
    } else if ('ended' in row) {
      expect(outcome).toMatchObject({ status: 'not-in-force', table: rule.id, endedOn: row.from });
    } else {
      expect(outcome).toMatchObject({ version: `${rule.id}@${row.from}` });
    }
  };
  describe(`${rule.id}: versions`, () => {
    for (const [index, row] of rule.regimes.rows.entries()) {
      it(`the day before ${row.from}`, () => expectVersion(index - 1, addDays(row.from, -1)));
      it(`the day ${row.from}`, () => expectVersion(index, row.from));
    }
  });
}
