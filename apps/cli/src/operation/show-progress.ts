import process from 'node:process';
import type { Locale } from '@noivu/domain/kernel';

interface Progress extends Readonly<Record<Locale, string>> {
  readonly done: number;
  readonly total: number;
}

/** Tiến độ, on standard error, so that it does not mix with the answer. */
export function showProgress(locale: Locale): (progress: Progress) => void {
  return (progress) => {
    const counted = progress.total > 1 ? ` (${Math.min(progress.done + 1, progress.total)}/${progress.total})` : '';
    process.stderr.write(`${progress[locale]}${counted}\n`);
  };
}
