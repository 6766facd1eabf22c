import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import {
  type ArchiveClosing,
  type ArchiveHeader,
  FRAME,
  FRAME_HEAD,
  type FrameKind,
  MAGIC,
  PIECE_BYTES,
} from './archive-format.ts';
import { BackupError } from './backup-error.ts';
import { ContentMeter } from './content-meter.ts';

const compress = promisify(deflateRaw);

/** Viết một bản sao lưu: into a file beside the wanted one, which takes its name only when it is complete and on the disk. */
export class ArchiveWriter {
  private readonly digest = createHash('sha256');
  private readonly contents: ArchiveClosing['tables'][number][] = [];
  private readonly file: string;
  private readonly partial: string;
  private readonly handle: FileHandle;

  private constructor(file: string, partial: string, handle: FileHandle) {
    this.file = file;
    this.partial = partial;
    this.handle = handle;
  }

  /** Readable by its owner only: it holds the personal data of everyone. */
  static async create(file: string): Promise<ArchiveWriter> {
    const existing = await open(file, 'r').catch(() => undefined);
    if (existing) {
      await existing.close();
      throw new BackupError('file-exists', {
        vi: `Tệp ${file} đã có. Hãy chọn tên khác; bản sao lưu cũ không bị ghi đè.`,
        en: `The file ${file} exists. Choose another name; an earlier backup is not overwritten.`,
      });
    }
    const partial = `${file}.partial`;
    try {
      return new ArchiveWriter(file, partial, await open(partial, 'w', 0o600));
    } catch (cause) {
      throw new BackupError(
        'file-unwritable',
        {
          vi: `Không ghi được tệp ${file}: ${(cause as Error).message}`,
          en: `The file ${file} cannot be written: ${(cause as Error).message}`,
        },
        { cause },
      );
    }
  }

  async begin(header: ArchiveHeader): Promise<void> {
    await this.write(Buffer.from(MAGIC));
    await this.frame(FRAME.header, Buffer.from(JSON.stringify(header)));
  }

  /** One table: what COPY gives, in pieces of any size. Returns the number of rows. */
  async table(name: string, copied: AsyncIterable<Buffer>): Promise<number> {
    await this.frame(FRAME.table, Buffer.from(name));
    const meter = new ContentMeter();
    let waiting: Buffer[] = [];
    let size = 0;
    for await (const chunk of copied) {
      meter.add(chunk);
      waiting.push(chunk);
      size += chunk.length;
      if (size < PIECE_BYTES) continue;
      const whole = Buffer.concat(waiting);
      const end = size - (size % PIECE_BYTES);
      for (let from = 0; from < end; from += PIECE_BYTES) await this.piece(whole.subarray(from, from + PIECE_BYTES));
      waiting = [whole.subarray(end)];
      size -= end;
    }
    if (size > 0) await this.piece(Buffer.concat(waiting));
    this.contents.push(meter.finish(name));
    return meter.rows;
  }

  async finish(): Promise<ArchiveClosing> {
    const closing: ArchiveClosing = { tables: this.contents, sha256: this.digest.copy().digest('hex') };
    await this.frame(FRAME.closing, Buffer.from(JSON.stringify(closing)));
    await this.handle.sync();
    await this.handle.close();
    await rename(this.partial, this.file);
    return closing;
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.partial, { force: true });
  }

  private async piece(bytes: Buffer): Promise<void> {
    await this.frame(FRAME.data, await compress(bytes));
  }

  private async frame(kind: FrameKind, payload: Buffer): Promise<void> {
    const head = Buffer.alloc(FRAME_HEAD);
    head.write(kind, 0, 'latin1');
    head.writeUInt32BE(payload.length, 1);
    await this.write(Buffer.concat([head, payload]));
  }

  private async write(bytes: Buffer): Promise<void> {
    this.digest.update(bytes);
    await this.handle.writeFile(bytes);
  }
}
