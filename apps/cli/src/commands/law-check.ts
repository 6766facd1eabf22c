import process from 'node:process';
import { formatDate, listInstruments } from '@noivu/domain/kernel';
import { allTimelines, listRules } from '@noivu/domain/rules';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { checkLaw, type Finding } from '../law/check-law.ts';
import type { Messages } from '../messages/index.ts';
import { writeJson, writeLine } from '../output.ts';
import type { CommandContext } from './command-context.ts';

function describeFinding(finding: Finding, { finding: words }: Messages): string {
  switch (finding.kind) {
    case 'unknown-instrument':
      return words.unknownInstrument(finding.place, finding.number);
    case 'overlap':
      return words.overlap(finding.place);
    case 'duplicate-id':
      return words.duplicateId(finding.id);
    case 'gap-before':
      return words.gapBefore(finding.rule, finding.table, formatDate(finding.from), formatDate(finding.to));
    case 'gap-after':
      return words.gapAfter(finding.rule, finding.table, formatDate(finding.from));
    case 'ended-instrument':
      return words.endedInstrument(finding.place, finding.number, formatDate(finding.from));
    case 'unverified':
      return words.unverified(finding.place, finding.number);
  }
}

/** `noivu law check`. */
export function addLawCheckCommand(law: Command, { messages }: CommandContext): void {
  const { label } = messages;
  law
    .command('check')
    .description(messages.program.lawCheck)
    .option('--json', messages.option.json)
    .action(async (_given: unknown, command: Command) => {
      const { json } = command.optsWithGlobals<{ json?: true }>();
      const instruments = listInstruments();
      const check = checkLaw(listRules(), instruments);
      process.exitCode = check.errors.length > 0 ? EXIT.checkFailed : EXIT.granted;
      if (json) return writeJson(check);
      const sections = [
        [label.errors, check.errors],
        [label.warnings, check.warnings],
        [label.unverified, check.unverified],
      ] as const;
      for (const [title, findings] of sections) {
        await writeLine(`${title}: ${findings.length}`);
        for (const finding of findings) await writeLine(`  - ${describeFinding(finding, messages)}`);
      }
      await writeLine(label.checked(listRules().length, allTimelines.length, instruments.length));
    });
}
