import type { Locale } from '@noivu/domain/kernel';
import { UsageError } from '../usage-error.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { vi } from './vi.ts';

export type { Messages } from './messages.ts';

const ALL: Readonly<Record<Locale, Messages>> = { vi, en };

export function getMessages(locale: Locale): Messages {
  return ALL[locale];
}

export function isLocale(text: string): text is Locale {
  return text === 'vi' || text === 'en';
}

/** Ngôn ngữ nêu trên dòng lệnh, before anything else is read; Vietnamese unless `--lang en`. */
export function findLocale(argv: readonly string[]): Locale {
  for (const [index, word] of argv.entries()) {
    if (word === '--') break;
    const value = word === '--lang' ? argv[index + 1] : word.startsWith('--lang=') ? word.slice(7) : undefined;
    if (value !== undefined && isLocale(value)) return value;
  }
  return 'vi';
}

/** @throws {UsageError} for a language that is not there. */
export function readLocale(option: string, value: string, messages: Messages): Locale {
  if (!isLocale(value)) throw new UsageError(messages.usage.badLanguage(option, value));
  return value;
}
