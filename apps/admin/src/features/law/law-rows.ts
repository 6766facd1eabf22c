import {
  type Citation,
  formatScaled,
  formatValue,
  type Instrument,
  type Locale,
  listInstruments,
  type PlainDate,
  type Provenance,
  type Timeline,
} from '@noivu/domain/kernel';
import { allSalaryScales, type SalaryScale } from '@noivu/domain/pay';
import { type AnyRule, allTimelines, listRules } from '@noivu/domain/rules';
import { terms } from '@noivu/domain/sentences';

/** Một dòng luật: a version of a rule, a condition in it, or a row of a dated table. */
export interface LawRow {
  readonly kind: 'version' | 'condition' | 'figure';
  /** Rule or table. */
  readonly owner: string;
  readonly id: string;
  readonly from: PlainDate;
  readonly by: Citation;
  readonly provenance: Provenance;
  readonly note: string | undefined;
}

function listRuleRows(rule: AnyRule): LawRow[] {
  return rule.regimes.rows.flatMap((row, index) => {
    const id = rule.regimes.versions[index] ?? rule.id;
    const base = { owner: rule.id, from: row.from };
    const version = { ...base, kind: 'version' as const, id, by: row.by, provenance: row.provenance, note: row.note };
    const conditions = 'ended' in row ? [] : row.use;
    return [
      version,
      ...conditions.map(({ code, by, provenance }) => ({
        ...base,
        kind: 'condition' as const,
        id: `${id} ${code}`,
        by,
        provenance,
        note: undefined,
      })),
    ];
  });
}

function listFigureRows(table: Timeline<unknown>): LawRow[] {
  return table.rows.map((row, index) => ({
    kind: 'figure',
    owner: table.id,
    id: table.versions[index] ?? table.id,
    from: row.from,
    by: row.by,
    provenance: row.provenance,
    note: row.note,
  }));
}

/** Mọi dòng luật của thư viện, once each. */
export const lawRows: readonly LawRow[] = [
  ...listRules().flatMap(listRuleRows),
  ...allTimelines.flatMap(listFigureRows),
];

/** Các dòng luật dẫn chiếu một văn bản. */
export function findCitingRows(number: string): readonly LawRow[] {
  return lawRows.filter((row) => row.by.instrument === number);
}

/** The rule that a row belongs to: its own, or the first that looks its table up. */
export function findRuleOfRow(row: LawRow): AnyRule | undefined {
  return listRules().find((rule) => rule.id === row.owner || rule.tables?.some((table) => table.id === row.owner));
}

export const instruments: readonly Instrument[] = listInstruments();

const scales: ReadonlySet<unknown> = new Set(allSalaryScales);

/** A figure as documents print it; a salary scale with all its coefficients, step by step. */
export function printFigure(table: Timeline<unknown>, value: unknown, locale: Locale): string {
  const shown = formatValue(table.show(value), locale, terms[locale]);
  if (!scales.has(table)) return shown;
  const { coefficients } = value as SalaryScale;
  return `${shown}: ${coefficients.map((each) => formatScaled(each, 2, locale)).join(' · ')}`;
}
