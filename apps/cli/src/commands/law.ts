import {
  describeKind,
  findReplacements,
  formatDate,
  type Instrument,
  type InstrumentRelation,
  isInForceOn,
  type Locale,
  type PlainDate,
  printCitation,
} from '@noivu/domain/kernel';
import type { Command } from 'commander';
import { listCitings } from '../law/find-citing.ts';
import { readInstrument } from '../law/find-instrument.ts';
import type { Messages } from '../messages/index.ts';
import { writeJson, writeLine } from '../output.ts';
import { readDate } from '../read-options.ts';
import type { CommandContext } from './command-context.ts';
import { addLawCheckCommand } from './law-check.ts';

const RELATIONS = ['amends', 'replaces', 'repeals', 'guides'] as const;

function describeRelation(relation: InstrumentRelation, { label }: Messages): string {
  const part = relation.part ? `, ${relation.part}` : '';
  const from = relation.from ? `, ${formatDate(relation.from)}` : '';
  return `  - ${relation.instrument}${part}${from} [${label.provenance[relation.provenance]}]`;
}

function list(title: string, lines: readonly string[], { label }: Messages): string[] {
  return [`${title}:`, ...(lines.length > 0 ? lines : [`  ${label.nothing}`])];
}

function describeAsText(instrument: Instrument, on: PlainDate | undefined, locale: Locale, messages: Messages): string {
  const { label } = messages;
  const date = (value: PlainDate | undefined): string => (value ? formatDate(value) : label.unknownDate);
  const changes = RELATIONS.filter((kind) => instrument[kind]?.length).flatMap((kind) =>
    list(
      label[kind],
      instrument[kind]!.map((relation) => describeRelation(relation, messages)),
      messages,
    ),
  );
  const acted = findReplacements(instrument.number).map(({ by, relation, kind }) => {
    const from = relation.from ?? by.effectiveFrom;
    const part = relation.part ? ` (${relation.part})` : '';
    return `  - ${label.actedBy[kind]} ${by.number}${part}, ${date(from)} [${label.provenance[relation.provenance]}]`;
  });
  const cited = listCitings()
    .filter(({ by }) => by.instrument === instrument.number)
    .map(({ place, by, provenance }) => `  - ${place}: ${printCitation(by, locale)} [${label.provenance[provenance]}]`);
  return [
    `${describeKind(instrument.kind, locale)} ${instrument.number}`,
    instrument.title[locale],
    `${label.issuer}: ${instrument.issuer}`,
    `${label.issued}: ${date(instrument.issuedOn)}`,
    `${label.effective}: ${date(instrument.effectiveFrom)}`,
    ...(instrument.ceasesOn ? [`${label.ceases}: ${date(instrument.ceasesOn)}`] : []),
    ...(on ? [`${formatDate(on)}: ${label.inForce[isInForceOn(instrument.number, on)]}`] : []),
    `[${label.provenance[instrument.provenance]}]${instrument.note ? ` ${instrument.note}` : ''}`,
    ...changes,
    ...list(label.acted, acted, messages),
    ...list(label.citedBy, cited, messages),
  ].join('\n');
}

function describeAsJson(instrument: Instrument, on: PlainDate | undefined): unknown {
  return {
    ...instrument,
    ...(on ? { on, inForce: isInForceOn(instrument.number, on) } : {}),
    actedOnBy: findReplacements(instrument.number).map(({ by, relation, kind }) => ({
      kind,
      ...relation,
      instrument: by.number,
    })),
    citedIn: listCitings().filter(({ by }) => by.instrument === instrument.number),
  };
}

/** `noivu law INSTRUMENT`, and `noivu law check` below it. */
export function addLawCommand(program: Command, context: CommandContext): void {
  const { locale, messages } = context;
  const law = program
    .command('law')
    .description(messages.program.law)
    .argument('<instrument>', messages.option.instrument)
    .option('--on <date>', messages.option.inForceOn)
    .option('--json', messages.option.json)
    .action(async (number: string, given: { readonly on?: string; readonly json?: true }) => {
      const instrument = readInstrument(number, messages);
      const on = given.on === undefined ? undefined : readDate('--on', given.on, messages);
      if (given.json) return writeJson(describeAsJson(instrument, on));
      await writeLine(describeAsText(instrument, on, locale, messages));
    });
  addLawCheckCommand(law, context);
}
