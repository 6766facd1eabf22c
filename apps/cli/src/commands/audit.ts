import { readFile, writeFile } from 'node:fs/promises';
import type { AuditExport } from '@noivu/db/audit';
import type { Locale } from '@noivu/domain/kernel';
import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { describeAudit } from '../operation/describe-audit.ts';
import { type Place, withDatabase } from '../operation/with-database.ts';
import { getOperationWords, type OperationWords } from '../operation/words.ts';
import { writeJson, writeLine } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import type { CommandContext } from './command-context.ts';

interface Given extends Place {
  readonly roots?: string;
  readonly json?: true;
}

/** @throws {UsageError} for a file that is not there or is no export. */
async function readExport(file: string | undefined, words: OperationWords): Promise<AuditExport | undefined> {
  if (file === undefined) return undefined;
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(words.unreadable(file, error.message));
  });
  const { parseExport } = await import('@noivu/db/audit');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(words.badExport(file));
  }
  const exported = parseExport(value);
  if (!exported) throw new UsageError(words.badExport(file));
  return exported;
}

async function verify(url: string, exported: AuditExport | undefined, json: boolean, locale: Locale): Promise<number> {
  const { verifyAuditAt } = await import('@noivu/db/audit');
  const result = await verifyAuditAt(url, exported ?? {});
  if (json) await writeJson(result);
  else await writeLine((await describeAudit(result, locale)).join('\n'));
  return result.ok ? EXIT.granted : EXIT.checkFailed;
}

/** A file that is there stays: it may be the only witness of an earlier state. */
async function writeExport(url: string, file: string | undefined, words: OperationWords): Promise<number> {
  const { exportRootsAt } = await import('@noivu/db/audit');
  const exported = await exportRootsAt(url);
  if (file === undefined) {
    await writeJson(exported);
    return EXIT.granted;
  }
  await writeFile(file, `${JSON.stringify(exported, null, 2)}\n`, { flag: 'wx' }).catch((error: Error) => {
    throw new UsageError(words.unwritable(file, error.message));
  });
  const { head, roots } = exported;
  await writeLine(words.exported(file, roots.length, head ? `${head.seq}, ${head.hash}` : '–'));
  return EXIT.granted;
}

/** `noivu audit verify` and `noivu audit export [FILE]`. */
export function addAuditCommand(program: Command, { locale }: CommandContext): void {
  const words = getOperationWords(locale);
  const audit = program.command('audit').description(words.audit);
  audit
    .command('verify')
    .description(words.auditVerify)
    .option('--roots <file>', words.roots)
    .option('--data <folder>', words.data)
    .option('--json', words.json)
    .action(async (given: Given) => {
      const exported = await readExport(given.roots, words);
      await withDatabase({ locale, place: given }, (url) => verify(url, exported, given.json === true, locale));
    });
  audit
    .command('export')
    .description(words.auditExport)
    .argument('[file]', words.exportFile)
    .option('--data <folder>', words.data)
    .action(async (file: string | undefined, place: Place) => {
      await withDatabase({ locale, place }, (url) => writeExport(url, file, words));
    });
}
