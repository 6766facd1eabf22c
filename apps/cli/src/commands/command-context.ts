import type { Locale } from '@noivu/domain/kernel';
import type { Messages } from '../messages/index.ts';

/** What every command is given: the reader's language and its words. */
export interface CommandContext {
  readonly locale: Locale;
  readonly messages: Messages;
}
