import { formatDate, type PlainDate } from '@noivu/domain/kernel';
import { type AnyRule, listRules } from '@noivu/domain/rules';
import type { Command } from 'commander';
import { writeJson, writeLine } from '../output.ts';
import type { CommandContext } from './command-context.ts';

/** Khoảng thời gian có luật: from the first version on; `to` is the day it ended, if it did. */
export function coverageOf(rule: AnyRule): { readonly from: PlainDate; readonly to?: PlainDate } {
  const { rows } = rule.regimes;
  const last = rows.at(-1)!;
  return { from: rows[0]!.from, ...('ended' in last ? { to: last.from } : {}) };
}

/** `noivu rules`. */
export function addRulesCommand(program: Command, { locale, messages }: CommandContext): void {
  program
    .command('rules')
    .description(messages.program.rules)
    .option('--json', messages.option.json)
    .action(async ({ json }: { json?: true }) => {
      const rules = listRules().map((rule) => ({ id: rule.id, title: rule.title, ...coverageOf(rule) }));
      if (json) return writeJson(rules);
      const width = Math.max(...rules.map(({ id }) => id.length));
      for (const { id, title, from, to } of rules) {
        const dates = `${formatDate(from)} – ${to ? formatDate(to) : messages.label.now.padEnd(10)}`;
        await writeLine(`${id.padEnd(width)}  ${dates}  ${title[locale]}`);
      }
    });
}
