import { createHash } from 'node:crypto';
import type { TableContent } from './archive-format.ts';

const LINE_FEED = 0x0a;

/** Đo nội dung một bảng: rows, bytes and hash of the output of COPY in text format, in which a line feed ends a row and is nothing else. */
export class ContentMeter {
  private readonly digest = createHash('sha256');
  private bytes = 0;
  rows = 0;

  add(chunk: Buffer): void {
    this.digest.update(chunk);
    this.bytes += chunk.length;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) this.rows += 1;
  }

  finish(name: string): TableContent {
    return { name, rows: this.rows, bytes: this.bytes, sha256: this.digest.digest('hex') };
  }
}
