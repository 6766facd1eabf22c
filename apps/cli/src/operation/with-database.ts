import { join } from 'node:path';
import process from 'node:process';
import type { Locale } from '@noivu/domain/kernel';
import { EXIT } from '../exit-code.ts';

/** Where the database is, as options and environment say: --data, DATABASE_URL, NOIVU_DATA, the folder .noivu of noivu itself. */
export interface Place {
  readonly data?: string;
}

interface Work {
  readonly locale: Locale;
  readonly place: Place;
  /** Whether a data folder that is not there is made. */
  readonly create?: boolean;
}

/**
 * Chạy một lệnh trên cơ sở dữ liệu: opens it, and starts the embedded server when it does not run. A failure that has its
 * words (no server, a damaged file) is printed in the reader's language and ends with 1. The database code is loaded here, so
 * that the commands of the law stay quick.
 */
export async function withDatabase(
  { locale, place, create = false }: Work,
  work: (url: string) => Promise<number>,
): Promise<void> {
  const { openServer } = await import('@noivu/db/backup');
  const log = (line: string) => process.stderr.write(`${line}\n`);
  try {
    const server = await openServer(await findPlace(place, create, log));
    try {
      process.exitCode = await work(server.url);
    } finally {
      await server.close();
    }
  } catch (error) {
    if (!hasWords(error)) throw error;
    log(error.text[locale]);
    process.exitCode = EXIT.checkFailed;
  }
}

async function findPlace({ data }: Place, create: boolean, log: (line: string) => void) {
  const { DATABASE_URL, NOIVU_DATA } = process.env;
  if (data === undefined && DATABASE_URL) return { url: DATABASE_URL };
  const { homeFolder } = await import('@noivu/db/backup');
  return { dataDir: join(data ?? NOIVU_DATA ?? join(homeFolder, '.noivu'), 'postgres'), create, log };
}

/** Errors of the database package say what happened in both languages. */
function hasWords(error: unknown): error is Error & { readonly text: Readonly<Record<Locale, string>> } {
  return error instanceof Error && (error.name === 'BackupError' || error.name === 'DatabaseStartError');
}
