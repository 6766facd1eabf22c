import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { type Place, withDatabase } from '../operation/with-database.ts';
import { getOperationWords } from '../operation/words.ts';
import { writeJson, writeLine } from '../output.ts';
import type { CommandContext } from './command-context.ts';

interface Given extends Place {
  readonly json?: true;
}

/** `noivu doctor`. */
export function addDoctorCommand(program: Command, { locale }: CommandContext): void {
  const words = getOperationWords(locale);
  const width = Math.max(...Object.values(words.status).map(({ length }) => length));
  program
    .command('doctor')
    .description(words.doctor)
    .option('--data <folder>', words.data)
    .option('--json', words.json)
    .action(async (given: Given) => {
      await withDatabase({ locale, place: given }, async (url) => {
        const { doctor } = await import('@noivu/db/backup');
        const report = await doctor(url);
        if (given.json) await writeJson(report);
        else {
          for (const { status, found, remedy } of report.checks) {
            await writeLine(`${words.status[status].padEnd(width)}  ${found[locale]}`);
            if (remedy) await writeLine(`${' '.repeat(width)}  ${words.remedy}: ${remedy[locale]}`);
          }
        }
        return report.ok ? EXIT.granted : EXIT.checkFailed;
      });
    });
}
