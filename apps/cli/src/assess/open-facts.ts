import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import process from 'node:process';
import type { Readable } from 'node:stream';
import type { Messages } from '../messages/index.ts';
import { UsageError } from '../usage-error.ts';

/** Nguồn dữ kiện, with the name by which messages call it. */
export interface FactsSource {
  readonly name: string;
  readonly stream: Readable;
}

/** Mở tệp dữ kiện, or standard input for `-`. @throws {UsageError} when the file is not there or is none. */
export async function openFacts(path: string, messages: Messages): Promise<FactsSource> {
  if (path === '-') return { name: messages.usage.standardInput, stream: process.stdin.setEncoding('utf8') };
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new UsageError(messages.usage.noFile(path));
    throw new UsageError(messages.usage.unreadableFile(path, error.code ?? error.message));
  });
  if (found.isDirectory()) throw new UsageError(messages.usage.unreadableFile(path, 'EISDIR'));
  return { name: path, stream: createReadStream(path, { encoding: 'utf8' }) };
}

/** Đọc hết nguồn. @throws {UsageError} when it cannot be read. */
export async function readAll({ name, stream }: FactsSource, messages: Messages): Promise<string> {
  let text = '';
  try {
    for await (const chunk of stream) text += chunk;
  } catch (error) {
    throw new UsageError(messages.usage.unreadableFile(name, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
  return text;
}
