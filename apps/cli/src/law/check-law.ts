import { findReplacements, type Instrument, type PlainDate } from '@noivu/domain/kernel';
import type { AnyRule } from '@noivu/domain/rules';
import { type Citing, listCitings } from './find-citing.ts';

/** Điều tìm thấy khi kiểm tra. */
export type Finding =
  | { readonly kind: 'unknown-instrument'; readonly place: string; readonly number: string }
  | { readonly kind: 'overlap'; readonly place: string }
  | { readonly kind: 'duplicate-id'; readonly id: string }
  | {
      readonly kind: 'gap-before';
      readonly rule: string;
      readonly table: string;
      readonly from: PlainDate;
      readonly to: PlainDate;
    }
  | { readonly kind: 'gap-after'; readonly rule: string; readonly table: string; readonly from: PlainDate }
  | { readonly kind: 'ended-instrument'; readonly place: string; readonly number: string; readonly from: PlainDate }
  | { readonly kind: 'unverified'; readonly place: string; readonly number: string };

/** Kết quả kiểm tra: errors fail the check, warnings and unverified figures are listed. */
export interface LawCheck {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly unverified: readonly Finding[];
}

interface Dated {
  readonly from: PlainDate;
}

function findOverlaps(versions: readonly string[], rows: readonly Dated[]): Finding[] {
  return rows.flatMap((row, index) =>
    index > 0 && row.from <= rows[index - 1]!.from ? [{ kind: 'overlap', place: versions[index]! }] : [],
  );
}

function findDuplicates(ids: readonly string[]): Finding[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((id) => ({ kind: 'duplicate-id', id }));
}

/** Days on which a rule is in force but a table it reads has no figure: there it can only answer that it has no law. */
function findGaps(rule: AnyRule): Finding[] {
  const first = rule.regimes.rows[0]!.from;
  const last = rule.regimes.rows.at(-1)!;
  const end = 'ended' in last ? last.from : undefined;
  return (rule.tables ?? []).flatMap((table) => {
    const found: Finding[] = [];
    const start = table.rows[0]!.from;
    if (first < start) found.push({ kind: 'gap-before', rule: rule.id, table: table.id, from: first, to: start });
    table.rows.forEach((row, index) => {
      if (!('ended' in row) || (end !== undefined && row.from >= end)) return;
      const next = table.rows[index + 1];
      if (next) found.push({ kind: 'gap-before', rule: rule.id, table: table.id, from: row.from, to: next.from });
      else found.push({ kind: 'gap-after', rule: rule.id, table: table.id, from: row.from });
    });
    return found;
  });
}

/** The day on which a whole instrument ended, by its own date or by what replaced or repealed all of it. */
function findEnd(instrument: Instrument): PlainDate | undefined {
  const ends = findReplacements(instrument.number)
    .filter(({ relation, kind }) => kind !== 'amends' && relation.part === undefined)
    .map(({ by, relation }) => relation.from ?? by.effectiveFrom);
  return [instrument.ceasesOn, ...ends].filter((date) => date !== undefined).sort()[0];
}

/** Rows that are the last of their table and so hold without end. */
function listOpenPlaces(rules: readonly AnyRule[]): ReadonlySet<string> {
  const tables = rules.flatMap((rule) => [rule.regimes, ...(rule.tables ?? [])]);
  return new Set(tables.filter((table) => !('ended' in table.rows.at(-1)!)).map((table) => table.versions.at(-1)!));
}

function checkCiting(citing: Citing, open: ReadonlySet<string>, known: ReadonlyMap<string, Instrument>): Finding[] {
  const { place, by } = citing;
  const instrument = known.get(by.instrument);
  if (!instrument) return [{ kind: 'unknown-instrument', place, number: by.instrument }];
  const end = citing.kind !== 'condition' && open.has(place) ? findEnd(instrument) : undefined;
  return end ? [{ kind: 'ended-instrument', place, number: by.instrument, from: end }] : [];
}

/**
 * Kiểm tra các bảng luật. Errors: unknown citations, rows out of order, ids used twice.
 * Warnings: days without a figure, open rows that rest on an instrument which has ended. Unverified marks are listed.
 */
export function checkLaw(rules: readonly AnyRule[], instruments: readonly Instrument[]): LawCheck {
  const known = new Map(instruments.map((instrument) => [instrument.number, instrument]));
  const tables = [...new Set(rules.flatMap((rule) => rule.tables ?? []))];
  const citings = listCitings(rules);
  const open = listOpenPlaces(rules);
  const cited = citings.flatMap((citing) => checkCiting(citing, open, known));
  const related = instruments.flatMap(({ number, amends, replaces, repeals, guides }) =>
    [amends, replaces, repeals, guides]
      .flatMap((relations) => relations ?? [])
      .filter((relation) => !known.has(relation.instrument))
      .map((relation): Finding => ({ kind: 'unknown-instrument', place: number, number: relation.instrument })),
  );
  const unverified = citings
    .filter(({ provenance }) => provenance === 'unverified')
    .map(({ place, by }): Finding => ({ kind: 'unverified', place, number: by.instrument }));
  return {
    errors: [
      ...cited.filter(({ kind }) => kind === 'unknown-instrument'),
      ...related,
      ...[...rules.map((rule) => rule.regimes), ...tables].flatMap(({ versions, rows }) =>
        findOverlaps(versions, rows),
      ),
      ...findDuplicates(rules.map((rule) => rule.id)),
      ...findDuplicates(tables.map((table) => table.id)),
    ],
    warnings: [...rules.flatMap(findGaps), ...cited.filter(({ kind }) => kind === 'ended-instrument')],
    unverified,
  };
}
