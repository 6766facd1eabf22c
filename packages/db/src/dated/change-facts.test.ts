import { addDays, type PlainDate, plainDate } from '@noivu/domain/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyOperations,
  cancel,
  changeFrom,
  correct,
  type DatedChange,
  type DatedRow,
  endOn,
  findAsOf,
  findChangedSpans,
  findOverlap,
  type RowOperation,
  replaceSpan,
  reverseOperations,
  type Span,
  sortByStart,
} from './index.ts';

interface Step extends DatedRow {
  readonly step: number;
}

const DAYS = 30;
const day = (number: number): PlainDate => addDays(plainDate('2020-02-20'), number);
const allDays = Array.from({ length: DAYS + 5 }, (_, number) => day(number));
const isSame = (a: Step, b: Step): boolean => a.step === b.step;
const stepOn = (rows: readonly Step[], on: PlainDate): number | undefined => findAsOf(rows, on)?.step;
const isIn = (on: PlainDate, { from, to }: Span): boolean => on >= from && (to === null || on < to);

function makeIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

/** Rows of one kind: borders drawn, some gaps, perhaps an open end. */
const anyRows = fc
  .record({
    borders: fc.uniqueArray(fc.integer({ min: 0, max: DAYS }), { minLength: 1, maxLength: 8 }),
    kept: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    open: fc.boolean(),
    steps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ borders, kept, open, steps }): Step[] => {
    const sorted = [...borders].sort((a, b) => a - b);
    return sorted.flatMap((from, index): Step[] => {
      const next = sorted[index + 1];
      if (!kept[index] || (next === undefined && !open)) return [];
      return [
        {
          id: `row-${index}`,
          validFrom: day(from),
          validTo: next === undefined ? null : day(next),
          step: steps[index] ?? 1,
        },
      ];
    });
  });
const anyDay = fc.integer({ min: 0, max: DAYS }).map(day);
const anyEnd = fc.option(anyDay, { nil: null });
const anySpan = fc.record({ from: anyDay, to: anyEnd });
const anyStep = fc.integer({ min: 1, max: 9 });

function operationsOf(change: DatedChange<Step>): readonly RowOperation<Step>[] {
  if ('fault' in change) throw new Error(change.fault);
  return change.operations;
}

/** What holds for every change: no overlap, no first day taken twice on the way, and reversing puts every row back. */
function checkChange(rows: readonly Step[], operations: readonly RowOperation<Step>[]): Step[] {
  let current = [...rows];
  for (const operation of [...operations, ...reverseOperations(operations)]) {
    current = applyOperations(current, [operation]);
    expect(new Set(current.map(({ validFrom }) => validFrom)).size).toBe(current.length);
    for (const { validFrom, validTo } of current) expect(validTo === null || validTo > validFrom).toBe(true);
  }
  expect(sortByStart(current)).toEqual(sortByStart(rows));
  const changed = applyOperations(rows, operations);
  expect(findOverlap(changed)).toBeUndefined();
  expect(new Set(changed.map(({ id }) => id)).size).toBe(changed.length);
  return changed;
}

describe('replaceSpan', () => {
  it('changes the days of the span and no other', () => {
    fc.assert(
      fc.property(anyRows, anySpan, fc.option(anyStep, { nil: null }), (rows, span, step) => {
        const change = replaceSpan(rows, span, step === null ? null : { step }, makeIds());
        if ('fault' in change) {
          expect(span.to !== null && span.to <= span.from).toBe(true);
          return;
        }
        const changed = checkChange(rows, change.operations);
        for (const on of allDays) {
          expect(stepOn(changed, on)).toBe(isIn(on, span) ? (step ?? undefined) : stepOn(rows, on));
        }
      }),
    );
  });

  it('splits a fact that encloses the span: the earlier part keeps its id', () => {
    const rows = [{ id: 'a', validFrom: day(0), validTo: null, step: 1 }];
    const { operations } = replaceSpan(rows, { from: day(5), to: day(8) }, { step: 2 }, makeIds()) as {
      operations: RowOperation<Step>[];
    };
    expect(operations).toEqual([
      { kind: 'update', before: rows[0], after: { id: 'a', validFrom: day(0), validTo: day(5), step: 1 } },
      { kind: 'insert', row: { id: 'new-1', validFrom: day(8), validTo: null, step: 1 } },
      { kind: 'insert', row: { id: 'new-2', validFrom: day(5), validTo: day(8), step: 2 } },
    ]);
  });

  it('writes nothing when nothing changes, and refuses stored facts that overlap', () => {
    const row = { id: 'a', validFrom: day(0), validTo: day(4), step: 1 };
    expect(replaceSpan([row], { from: day(0), to: day(4) }, { step: 1 }, makeIds())).toEqual({ operations: [] });
    const overlapping = [row, { ...row, id: 'b', validFrom: day(3), validTo: null }];
    expect(() => replaceSpan(overlapping, { from: day(9), to: null }, { step: 1 }, makeIds())).toThrow('overlap');
  });
});

describe('changeFrom', () => {
  it('holds from its day until what held would have ended or the next fact begins; all else stays', () => {
    fc.assert(
      fc.property(anyRows, anyDay, anyStep, (rows, from, step) => {
        const changed = checkChange(rows, operationsOf(changeFrom(rows, from, { step }, makeIds())));
        const held = findAsOf(rows, from);
        const later = rows.map(({ validFrom }) => validFrom).filter((start) => start > from);
        const to = held ? held.validTo : (later.sort()[0] ?? null);
        for (const on of allDays) {
          expect(stepOn(changed, on)).toBe(isIn(on, { from, to }) ? step : stepOn(rows, on));
        }
      }),
    );
  });

  it('leaves a change planned for later in place, and can be planned itself', () => {
    const now = [{ id: 'a', validFrom: day(0), validTo: null, step: 1 }];
    const planned = applyOperations(now, operationsOf(changeFrom(now, day(20), { step: 3 }, () => 'c')));
    const changed = applyOperations(planned, operationsOf(changeFrom(planned, day(10), { step: 2 }, () => 'b')));
    expect([5, 10, 19, 20].map((number) => stepOn(changed, day(number)))).toEqual([1, 2, 2, 3]);
    const calledOff = applyOperations(changed, operationsOf(cancel(changed, 'c')));
    expect([5, 10, 19, 20].map((number) => stepOn(calledOff, day(number)))).toEqual([1, 2, 2, 2]);
  });
});

describe('endOn', () => {
  it('ends the fact of that day, and only it', () => {
    fc.assert(
      fc.property(anyRows, anyDay, (rows, on) => {
        const held = findAsOf(rows, on);
        const change = endOn(rows, on);
        if (!held) {
          expect(change).toEqual({ fault: 'no-such-fact' });
          return;
        }
        const changed = checkChange(rows, operationsOf(change));
        for (const each of allDays) {
          const ended = isIn(each, { from: on, to: held.validTo });
          expect(stepOn(changed, each)).toBe(ended ? undefined : stepOn(rows, each));
        }
      }),
    );
  });
});

describe('correct', () => {
  const anyCorrection = fc.record(
    { validFrom: anyDay, validTo: anyEnd, fact: fc.record({ step: anyStep }) },
    { requiredKeys: [] },
  );

  it('holds on its new days, and leaves every day outside the old and the new alone', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(7), anyCorrection, (rows, index, correction) => {
        const row = rows[index % Math.max(rows.length, 1)];
        if (!row) {
          expect(correct(rows, 'absent', correction, makeIds())).toEqual({ fault: 'no-such-fact' });
          return;
        }
        const change = correct(rows, row.id, correction, makeIds());
        const { validFrom: from = row.validFrom, validTo: to = row.validTo } = correction;
        if ('fault' in change) {
          expect(to !== null && to <= from).toBe(true);
          return;
        }
        const changed = checkChange(rows, change.operations);
        expect(changed.find(({ id }) => id === row.id)).toMatchObject({ validFrom: from, validTo: to });
        for (const on of allDays) {
          if (isIn(on, { from, to })) expect(stepOn(changed, on)).toBe(correction.fact?.step ?? row.step);
          else if (!isIn(on, { from: row.validFrom, to: row.validTo })) {
            expect(stepOn(changed, on)).toBe(stepOn(rows, on));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('moves the border between two facts that touch, in an order that the unique key allows', () => {
    const rows = [0, 10, 20].map((from, index) => ({
      id: `r${index}`,
      validFrom: day(from),
      validTo: index === 2 ? null : day(from + 10),
      step: index + 1,
    }));
    const later = checkChange(rows, operationsOf(correct(rows, 'r1', { validFrom: day(13) }, makeIds())));
    expect([9, 10, 12, 13, 20].map((number) => stepOn(later, day(number)))).toEqual([1, 1, 1, 2, 3]);
    const both = operationsOf(correct(rows, 'r1', { validFrom: day(15), validTo: day(25) }, makeIds()));
    expect([14, 15, 24, 25].map((number) => stepOn(checkChange(rows, both), day(number)))).toEqual([1, 2, 2, 3]);
    const onto = operationsOf(correct(rows, 'r1', { validFrom: day(19), validTo: day(20) }, makeIds()));
    expect(stepOn(checkChange(rows, onto), day(18))).toBe(1);
  });

  it('splits a fact into whose middle another is moved', () => {
    const rows = [
      { id: 'a', validFrom: day(0), validTo: day(10), step: 1 },
      { id: 'b', validFrom: day(20), validTo: day(22), step: 2 },
    ];
    const moved = operationsOf(correct(rows, 'b', { validFrom: day(4), validTo: day(6) }, makeIds()));
    const changed = checkChange(rows, moved);
    expect([3, 4, 5, 6, 10, 20].map((number) => stepOn(changed, day(number)))).toEqual([
      1,
      2,
      2,
      1,
      undefined,
      undefined,
    ]);
  });
});

it('cancel gives the days of a fact back to the one before it, if it touched', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(7), (rows, index) => {
      const row = rows[index % Math.max(rows.length, 1)];
      if (!row) return;
      const before = rows.find(({ validTo }) => validTo === row.validFrom);
      const changed = checkChange(rows, operationsOf(cancel(rows, row.id)));
      for (const on of allDays) {
        const given = isIn(on, { from: row.validFrom, to: row.validTo });
        expect(stepOn(changed, on)).toBe(given ? before?.step : stepOn(rows, on));
      }
    }),
  );
});

it('findChangedSpans names exactly the days that read differently', () => {
  fc.assert(
    fc.property(anyRows, anySpan, fc.option(anyStep, { nil: null }), (rows, span, step) => {
      const change = replaceSpan(rows, span, step === null ? null : { step }, makeIds());
      if ('fault' in change) return;
      const changed = applyOperations(rows, change.operations);
      const spans = findChangedSpans(rows, change.operations, isSame);
      for (const on of allDays) {
        const hit = spans.filter((each) => isIn(on, each));
        const differs = stepOn(rows, on) !== stepOn(changed, on);
        expect(hit.map(({ before, after }) => [before?.step, after?.step])).toEqual(
          differs ? [[stepOn(rows, on), stepOn(changed, on)]] : [],
        );
      }
    }),
  );
});

it('keeps apart whatever is done, one change after another, and undoes them all', () => {
  const anyChange = fc.oneof(
    fc.record({ do: fc.constant('replace' as const), span: anySpan, step: fc.option(anyStep, { nil: null }) }),
    fc.record({ do: fc.constant('change' as const), from: anyDay, step: anyStep }),
    fc.record({ do: fc.constant('end' as const), on: anyDay }),
    fc.record({ do: fc.constant('correct' as const), index: fc.nat(9), validFrom: anyDay, validTo: anyEnd }),
    fc.record({ do: fc.constant('cancel' as const), index: fc.nat(9) }),
  );
  fc.assert(
    fc.property(anyRows, fc.array(anyChange, { maxLength: 12 }), (rows, changes) => {
      const newId = makeIds();
      const done: RowOperation<Step>[] = [];
      let current = [...rows];
      const idAt = (index: number) => current[index % Math.max(current.length, 1)]?.id ?? 'absent';
      for (const change of changes) {
        const result =
          change.do === 'replace'
            ? replaceSpan(current, change.span, change.step === null ? null : { step: change.step }, newId)
            : change.do === 'change'
              ? changeFrom(current, change.from, { step: change.step }, newId)
              : change.do === 'end'
                ? endOn(current, change.on)
                : change.do === 'cancel'
                  ? cancel(current, idAt(change.index))
                  : correct(current, idAt(change.index), change, newId);
        if ('fault' in result) continue;
        current = checkChange(current, result.operations);
        done.push(...result.operations);
      }
      expect(sortByStart(applyOperations(current, reverseOperations(done)))).toEqual(sortByStart(rows));
    }),
  );
});
