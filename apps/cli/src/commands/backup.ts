import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { showProgress } from '../operation/show-progress.ts';
import { type Place, withDatabase } from '../operation/with-database.ts';
import { formatBytes, formatCount, getOperationWords } from '../operation/words.ts';
import { writeLine } from '../output.ts';
import type { CommandContext } from './command-context.ts';

/** `noivu backup FILE`. */
export function addBackupCommand(program: Command, { locale }: CommandContext): void {
  const words = getOperationWords(locale);
  program
    .command('backup')
    .description(words.backup)
    .argument('<file>', words.newFile)
    .option('--data <folder>', words.data)
    .action(async (file: string, place: Place) => {
      await withDatabase({ locale, place }, async (url) => {
        const { backup } = await import('@noivu/db/backup');
        const { tables } = await backup(url, file, { onProgress: showProgress(locale) });
        const rows = tables.reduce((sum, table) => sum + table.rows, 0);
        const bytes = formatBytes(statSync(file).size, locale);
        await writeLine(words.backedUp(file, tables.length, formatCount(rows, locale), bytes));
        return EXIT.granted;
      });
    });
}
