import process from 'node:process';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { describeAudit } from '../operation/describe-audit.ts';
import { showProgress } from '../operation/show-progress.ts';
import { type Place, withDatabase } from '../operation/with-database.ts';
import { formatCount, getOperationWords } from '../operation/words.ts';
import { writeLine } from '../output.ts';
import type { CommandContext } from './command-context.ts';

interface Given extends Place {
  readonly acceptAuditFaults?: true;
}

/** `noivu restore FILE`. */
export function addRestoreCommand(program: Command, { locale }: CommandContext): void {
  const words = getOperationWords(locale);
  program
    .command('restore')
    .description(words.restore)
    .argument('<file>', words.backupFile)
    .option('--data <folder>', words.data)
    .option('--accept-audit-faults', words.acceptAuditFaults)
    .action(async (file: string, given: Given) => {
      await withDatabase({ locale, place: given, create: true }, async (url) => {
        const { restore } = await import('@noivu/db/backup');
        const { header, tables, audit } = await restore(url, file, {
          migrateNew: true,
          acceptAuditFaults: given.acceptAuditFaults === true,
          onProgress: showProgress(locale),
        });
        const rows = tables.reduce((sum, table) => sum + table.rows, 0);
        const takenAt = new Date(header.takenAt).toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB', {
          timeZone: 'Asia/Ho_Chi_Minh',
        });
        await writeLine(words.restored(takenAt, tables.length, formatCount(rows, locale)));
        if (!audit.ok) process.stderr.write(`${(await describeAudit(audit, locale)).join('\n')}\n`);
        return EXIT.granted;
      });
    });
}
