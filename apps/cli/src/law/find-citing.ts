import { type Citation, citationKey, type Provenance } from '@noivu/domain/kernel';
import { type AnyRule, listRules } from '@noivu/domain/rules';

/** Nơi dẫn một văn bản: a version of a rule, one of its conditions, or a row of a table. */
export interface Citing {
  readonly kind: 'version' | 'condition' | 'figure';
  /** `pay.base-salary@2024-07-01`, with the condition after a `#`. */
  readonly place: string;
  readonly by: Citation;
  readonly provenance: Provenance;
}

function citingOf(rule: AnyRule): Citing[] {
  const found: Citing[] = [];
  rule.regimes.rows.forEach((row, index) => {
    const version = rule.regimes.versions[index]!;
    found.push({ kind: 'version', place: version, by: row.by, provenance: row.provenance });
    if ('ended' in row) return;
    for (const { code, by, provenance } of row.use) {
      found.push({ kind: 'condition', place: `${version}#${code}`, by, provenance });
    }
  });
  for (const table of rule.tables ?? []) {
    table.rows.forEach((row, index) => {
      found.push({ kind: 'figure', place: table.versions[index]!, by: row.by, provenance: row.provenance });
    });
  }
  return found;
}

/** Mọi nơi dẫn văn bản in the rules given, each once though several rules read the same table. */
export function listCitings(rules: readonly AnyRule[] = listRules()): Citing[] {
  const unique = new Map<string, Citing>();
  for (const citing of rules.flatMap(citingOf)) {
    unique.set(`${citing.kind} ${citing.place} ${citationKey(citing.by)}`, citing);
  }
  return [...unique.values()];
}
