import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import {
  type ArchiveClosing,
  type ArchiveHeader,
  FRAME,
  FRAME_HEAD,
  LARGEST_PAYLOAD,
  MAGIC,
  MAGIC_FAMILY,
  PIECE_BYTES,
} from './archive-format.ts';
import { BackupError, damaged } from './backup-error.ts';
import { ContentMeter } from './content-meter.ts';

const decompress = promisify(inflateRaw);

/** Một bảng đang đọc: `data` must be read to its end before the next table. */
export interface TableStream {
  readonly name: string;
  readonly data: AsyncIterable<Buffer>;
}

/** Bản sao lưu đã đọc hết và khớp mọi mã băm của nó. */
export interface Archive {
  readonly header: ArchiveHeader;
  readonly closing: ArchiveClosing;
}

/**
 * Đọc một bản sao lưu từ đầu đến cuối: hands each table to `onTable` and checks every length and hash, that of the whole file
 * included. Memory does not grow with the file. @throws {BackupError} at the first thing that is not as it was written; what
 * `onTable` did until then has to be undone by the caller.
 */
export async function readArchive(
  file: string,
  onTable: (table: TableStream, header: ArchiveHeader) => Promise<void>,
): Promise<Archive> {
  const handle = await openArchive(file);
  try {
    return await read(file, handle, onTable);
  } finally {
    await handle.close();
  }
}

/** Kiểm tra một bản sao lưu mà không phục hồi. */
export function inspectArchive(file: string): Promise<Archive> {
  return readArchive(file, async ({ data }) => {
    for await (const _ of data);
  });
}

async function openArchive(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch (cause) {
    throw new BackupError(
      'file-unreadable',
      {
        vi: `Không đọc được tệp ${file}: ${(cause as Error).message}`,
        en: `The file ${file} cannot be read: ${(cause as Error).message}`,
      },
      { cause },
    );
  }
}

async function read(
  file: string,
  handle: FileHandle,
  onTable: (table: TableStream, header: ArchiveHeader) => Promise<void>,
): Promise<Archive> {
  const bytes = new FrameSource(file, handle);
  await bytes.skipMagic();
  const first = await bytes.next();
  if (first?.kind !== FRAME.header) throw damaged(file, 'header');
  const header = parse<ArchiveHeader>(file, first.payload);
  const contents: ArchiveClosing['tables'][number][] = [];
  let frame = await bytes.next();
  while (frame?.kind === FRAME.table) {
    const name = frame.payload.toString();
    const meter = new ContentMeter();
    const pieces = async function* (): AsyncGenerator<Buffer> {
      for (frame = await bytes.next(); frame?.kind === FRAME.data; frame = await bytes.next()) {
        const piece = await inflate(file, name, frame.payload);
        meter.add(piece);
        yield piece;
      }
    };
    await onTable({ name, data: pieces() }, header);
    contents.push(meter.finish(name));
  }
  if (frame?.kind !== FRAME.closing) throw damaged(file, 'closing');
  const closing = parse<ArchiveClosing>(file, frame.payload);
  if (closing.sha256 !== frame.digestBefore) throw damaged(file, 'sha256');
  if (!(await bytes.isAtEnd())) throw damaged(file, 'end');
  if (JSON.stringify(closing.tables) !== JSON.stringify(contents)) throw damaged(file, 'tables');
  const named = header.tables.map(({ name }) => name).join();
  if (named !== contents.map(({ name }) => name).join()) throw damaged(file, 'tables');
  return { header, closing };
}

function parse<T>(file: string, payload: Buffer): T {
  try {
    return JSON.parse(payload.toString()) as T;
  } catch (cause) {
    throw damaged(file, 'JSON', cause);
  }
}

async function inflate(file: string, table: string, payload: Buffer): Promise<Buffer> {
  try {
    return await decompress(payload, { maxOutputLength: PIECE_BYTES });
  } catch (cause) {
    throw damaged(file, table, cause);
  }
}

interface Frame {
  readonly kind: string;
  readonly payload: Buffer;
  /** SHA-256 of the file before this frame; computed for the closing frame only */
  readonly digestBefore: string;
}

const READ_BYTES = 1024 * 1024;

/** The frames of an open file, read in large pieces. */
class FrameSource {
  private readonly digest = createHash('sha256');
  private readonly file: string;
  private readonly handle: FileHandle;
  private ready: Buffer = Buffer.alloc(0);

  constructor(file: string, handle: FileHandle) {
    this.file = file;
    this.handle = handle;
  }

  async skipMagic(): Promise<void> {
    const magic = await this.take(MAGIC.length);
    const text = magic?.toString('latin1') ?? '';
    if (text === MAGIC) return;
    if (text.startsWith(MAGIC_FAMILY)) {
      throw new BackupError('archive-newer', {
        vi: `Bản sao lưu ${this.file} có định dạng mới hơn (${text.trim()}). Hãy dùng bản noivu đã tạo ra nó.`,
        en: `The backup ${this.file} is of a later format (${text.trim()}). Use the noivu that made it.`,
      });
    }
    throw new BackupError('not-an-archive', {
      vi: `Tệp ${this.file} không phải là bản sao lưu của noivu.`,
      en: `The file ${this.file} is not a backup made by noivu.`,
    });
  }

  async next(): Promise<Frame | undefined> {
    const before = this.digest.copy();
    const head = await this.take(FRAME_HEAD);
    if (!head) return undefined;
    const kind = head.toString('latin1', 0, 1);
    const length = head.readUInt32BE(1);
    if (length > LARGEST_PAYLOAD) throw damaged(this.file, 'length');
    const payload = await this.take(length);
    if (!payload) throw damaged(this.file, 'end');
    return { kind, payload, digestBefore: kind === FRAME.closing ? before.digest('hex') : '' };
  }

  async isAtEnd(): Promise<boolean> {
    return (await this.take(1)) === undefined;
  }

  private async take(length: number): Promise<Buffer | undefined> {
    while (this.ready.length < length) {
      const room = Buffer.allocUnsafe(Math.max(READ_BYTES, length));
      const { bytesRead } = await this.handle.read(room, 0, room.length);
      if (bytesRead === 0) return undefined;
      this.ready = Buffer.concat([this.ready, room.subarray(0, bytesRead)]);
    }
    const taken = this.ready.subarray(0, length);
    this.ready = this.ready.subarray(length);
    this.digest.update(taken);
    return taken;
  }
}
