import process from 'node:process';
import { CommanderError } from 'commander';
import { EXIT } from './exit-code.ts';
import { findLocale, getMessages, readLocale } from './messages/index.ts';
import { endWhenReaderCloses } from './output.ts';
import { UsageError } from './usage-error.ts';

const argv = process.argv.slice(2);
const locale = findLocale(argv);
const messages = getMessages(locale);

async function run(): Promise<void> {
  // Loaded here, since a fault in a table of law is thrown while the tables are built.
  const { buildProgram } = await import('./program.ts');
  const program = buildProgram({ locale, messages });
  program.hook('preAction', () => {
    const { lang } = program.opts<{ lang?: string }>();
    if (lang !== undefined) readLocale('--lang', lang, messages);
  });
  await program.parseAsync(argv, { from: 'user' });
}

/** Lỗi dòng lệnh bằng lời của chương trình. */
function describeCommandError(error: CommanderError): string {
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const describe = messages.usage.command[error.code];
  const text = describe ? describe(what) : messages.usage.commandOther(error.message.replace(/^error: /, ''));
  return `${text} ${messages.usage.seeHelp}`;
}

/** Prints what went wrong, as far as the reader can mend it, and gives the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Help and version were asked for, and are already printed; help shown for want of a command is an error.
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return 0;
    if (error.code !== 'commander.help') process.stderr.write(`${describeCommandError(error)}\n`);
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof Error && error.name === 'LawTableError') {
    process.stderr.write(`${messages.usage.badTable(error.message)}\n`);
    return argv.includes('law') && argv.includes('check') ? EXIT.checkFailed : EXIT.software;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.software;
}

endWhenReaderCloses();
try {
  await run();
} catch (error) {
  process.exitCode = report(error);
}
