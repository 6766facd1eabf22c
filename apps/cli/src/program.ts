import { Command } from 'commander';
import { version } from '../package.json';
import { addAssessCommand } from './commands/assess.ts';
import { addAuditCommand } from './commands/audit.ts';
import { addBackupCommand } from './commands/backup.ts';
import type { CommandContext } from './commands/command-context.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addLawCommand } from './commands/law.ts';
import { addRestoreCommand } from './commands/restore.ts';
import { addRuleCommand } from './commands/rule.ts';
import { addRulesCommand } from './commands/rules.ts';

/** Các lệnh, each in a file of its own; add a line here and a file there for a new one. */
const COMMANDS: readonly ((program: Command, context: CommandContext) => void)[] = [
  addRulesCommand,
  addRuleCommand,
  addAssessCommand,
  addLawCommand,
  addBackupCommand,
  addRestoreCommand,
  addAuditCommand,
  addDoctorCommand,
];

/** Chương trình. It throws commander's errors rather than end the process; its words are those of the context. */
export function buildProgram(context: CommandContext): Command {
  const { program: words } = context.messages;
  const program = new Command('noivu')
    .description(words.summary)
    .option('--lang <vi|en>', words.language)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => words.headings[title] ?? title })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const add of COMMANDS) add(program, context);
  return program;
}
