import process from 'node:process';
import type { AssessOptions } from '@noivu/domain/kernel';
import type { AnyRule } from '@noivu/domain/rules';
import type { Command } from 'commander';
import { assessBatch } from '../assess/assess-batch.ts';
import { explainAsText } from '../assess/explain-text.ts';
import { openFacts, readAll } from '../assess/open-facts.ts';
import { parseFacts, parseJson } from '../assess/parse-facts.ts';
import { EXIT, exitCodeOf } from '../exit-code.ts';
import { type Messages, readLocale } from '../messages/index.ts';
import { writeJson, writeLine } from '../output.ts';
import { readDate, readPolicies, readRule } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import type { CommandContext } from './command-context.ts';

interface Given {
  readonly on: string;
  readonly facts?: string;
  readonly lawAsOf?: string;
  readonly strict?: true;
  readonly policy: readonly string[];
  readonly explain?: string;
  readonly batch?: true;
}

function readAssessOptions(rule: AnyRule, given: Given, messages: Messages): AssessOptions {
  return {
    on: readDate('--on', given.on, messages),
    ...(given.lawAsOf === undefined ? {} : { lawAsOf: readDate('--law-as-of', given.lawAsOf, messages) }),
    ...(given.strict ? { strict: true } : {}),
    policies: readPolicies(rule, given.policy, messages),
  };
}

/** A rule without facts may be asked without a file. */
async function readFacts(rule: AnyRule, path: string | undefined, messages: Messages): Promise<unknown> {
  if (path === undefined) {
    const empty = rule.facts.safeParse({});
    if (!empty.success) throw new UsageError(messages.usage.needsFacts(rule.id));
    return empty.data;
  }
  const source = await openFacts(path, messages);
  const text = await readAll(source, messages);
  return parseFacts(rule, parseJson(text, source.name, messages), source.name, messages);
}

/** `noivu assess ID --on DATE --facts FILE|-`. */
export function addAssessCommand(program: Command, { messages }: CommandContext): void {
  const { option } = messages;
  program
    .command('assess')
    .description(messages.program.assess)
    .argument('<id>', option.ruleId)
    .requiredOption('--on <date>', option.on)
    .option('--facts <file>', option.facts)
    .option('--law-as-of <date>', option.lawAsOf)
    .option('--strict', option.strict)
    .option('--policy <name=option>', option.policy, (pair: string, pairs: string[]) => [...pairs, pair], [])
    .option('--explain <lang>', option.explain)
    .option('--batch', option.batch)
    .action(async (id: string, given: Given) => {
      const rule = readRule(id, messages);
      const options = readAssessOptions(rule, given, messages);
      const explainIn = given.explain === undefined ? undefined : readLocale('--explain', given.explain, messages);
      if (given.batch) {
        if (given.facts === undefined) throw new UsageError(messages.usage.needsFacts(rule.id));
        const source = await openFacts(given.facts, messages);
        const isClean = await assessBatch(rule, source, options, explainIn, messages);
        process.exitCode = isClean ? EXIT.granted : EXIT.usage;
        return;
      }
      const outcome = rule.assess(await readFacts(rule, given.facts, messages), options);
      process.exitCode = exitCodeOf(outcome);
      if (explainIn) await writeLine(explainAsText(rule, outcome, explainIn));
      else await writeJson(outcome);
    });
}
