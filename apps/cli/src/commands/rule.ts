import { formatDate, formatValue, type Locale, printCitation } from '@noivu/domain/kernel';
import type { AnyRule } from '@noivu/domain/rules';
import { terms } from '@noivu/domain/sentences';
import type { Command } from 'commander';
import { getFactsSchema } from '../assess/facts-schema.ts';
import type { Messages } from '../messages/index.ts';
import { writeJson, writeLine } from '../output.ts';
import { readRule } from '../read-options.ts';
import type { CommandContext } from './command-context.ts';

function describeAsJson(rule: AnyRule): unknown {
  return {
    id: rule.id,
    title: rule.title,
    versions: rule.regimes.rows.map((row, index) => ({
      version: rule.regimes.versions[index],
      from: row.from,
      by: row.by,
      provenance: row.provenance,
      ...('ended' in row ? { ended: true } : {}),
      ...(row.changes ? { changes: row.changes } : {}),
      ...(row.note ? { note: row.note } : {}),
      ...('use' in row ? { conditions: row.use.map(({ code, by, provenance }) => ({ code, by, provenance })) } : {}),
    })),
    tables: (rule.tables ?? []).map((table) => ({
      id: table.id,
      rows: table.rows.map((row) => ({
        from: row.from,
        by: row.by,
        provenance: row.provenance,
        ...('ended' in row ? { ended: true } : { value: table.show(row.value) }),
        ...(row.note ? { note: row.note } : {}),
      })),
    })),
    policies: rule.policies ?? {},
    facts: getFactsSchema(rule),
  };
}

function describeVersions(rule: AnyRule, locale: Locale, { label }: Messages): string[] {
  return rule.regimes.rows.flatMap((row, index) => {
    const lines = [
      `  ${rule.regimes.versions[index]}${'ended' in row ? ` (${label.ended})` : ''}: ${printCitation(row.by, locale)} [${label.provenance[row.provenance]}]`,
    ];
    if (row.changes) lines.push(`    ${label.changes}: ${row.changes[locale]}`);
    if (row.note) lines.push(`    ${label.note}: ${row.note}`);
    if ('use' in row && row.use.length > 0) {
      lines.push(`    ${label.conditions}:`);
      for (const { code, by, provenance } of row.use) {
        lines.push(`      - ${code}: ${printCitation(by, locale)} [${label.provenance[provenance]}]`);
      }
    }
    return lines;
  });
}

function describeTables(rule: AnyRule, locale: Locale, { label }: Messages): string[] {
  return (rule.tables ?? []).flatMap((table) => [
    `  ${table.id}:`,
    ...table.rows.map(
      (row) =>
        `    ${formatDate(row.from)}: ${'ended' in row ? label.ended : formatValue(table.show(row.value), locale, terms[locale])}, ${printCitation(row.by, locale)} [${label.provenance[row.provenance]}]`,
    ),
  ]);
}

/** `noivu rule ID`. */
export function addRuleCommand(program: Command, { locale, messages }: CommandContext): void {
  const { label } = messages;
  program
    .command('rule')
    .description(messages.program.rule)
    .argument('<id>', messages.option.ruleId)
    .option('--json', messages.option.json)
    .action(async (id: string, { json }: { json?: true }) => {
      const rule = readRule(id, messages);
      if (json) return writeJson(describeAsJson(rule));
      const tables = describeTables(rule, locale, messages);
      const policies = Object.entries(rule.policies ?? {}).flatMap(([name, policy]) => [
        `  ${name}: ${policy.title[locale]}`,
        ...Object.entries(policy.options).map(
          ([option, text]) =>
            `    - ${option}: ${text[locale]}${option === policy.default ? ` (${label.byDefault})` : ''}`,
        ),
      ]);
      await writeLine(
        [
          `${rule.title[locale]} (${rule.id})`,
          `${label.versions}:`,
          ...describeVersions(rule, locale, messages),
          ...(tables.length > 0 ? [`${label.tables}:`, ...tables] : []),
          ...(policies.length > 0 ? [`${label.policies}:`, ...policies] : []),
          `${label.factsSchema}:`,
          JSON.stringify(getFactsSchema(rule), null, 2),
        ].join('\n'),
      );
    });
}
