import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { ImportFailure } from './import-failure.ts';
import { IMPORT_LIMITS } from './limits.ts';

/** Một tệp zip đã kiểm tra thư mục trung tâm: nothing was inflated yet. */
export interface ZipArchive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Opens one entry for reading; the running size of all opened entries is limited too. */
  open(name: string): Promise<Readable>;
  close(): void;
}

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

function readDirectory(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      if (entries.size > IMPORT_LIMITS.entries) reject(bomb(0, 0, entries.size));
      else zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

function bomb(unfolded: number, packed: number, entries: number): ImportFailure {
  return new ImportFailure('zip-bomb', {
    size: `${Math.ceil(unfolded / 1024 / 1024)} MB`,
    ratio: packed > 0 ? Math.round(unfolded / packed) : 0,
    entries,
  });
}

const damaged = (error: unknown): ImportFailure =>
  error instanceof ImportFailure
    ? error
    : new ImportFailure('damaged-file', { detail: error instanceof Error ? error.message : String(error) }, error);

/** Mở zip: refuses bombs by what the central directory declares, and damaged or encrypted archives. @throws {ImportFailure} */
export async function openZipArchive(file: string): Promise<ZipArchive> {
  let zip: yauzl.ZipFile;
  try {
    zip = await openZip(file, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
      strictFileNames: false,
    });
  } catch (error) {
    throw damaged(error);
  }
  try {
    if (zip.entryCount > IMPORT_LIMITS.entries) throw bomb(0, 0, zip.entryCount);
    const entries = await readDirectory(zip);
    let unfolded = 0;
    let packed = 0;
    for (const entry of entries.values()) {
      unfolded += entry.uncompressedSize;
      packed += entry.compressedSize;
      if ((entry.generalPurposeBitFlag & 1) === 1) throw new ImportFailure('encrypted');
    }
    const overRatio = unfolded > 1024 * 1024 && unfolded > packed * IMPORT_LIMITS.ratio;
    if (unfolded > IMPORT_LIMITS.unfolded || overRatio) throw bomb(unfolded, packed, entries.size);
    return createArchive(zip, entries, packed);
  } catch (error) {
    zip.close();
    throw damaged(error);
  }
}

function createArchive(zip: yauzl.ZipFile, entries: Map<string, yauzl.Entry>, packed: number): ZipArchive {
  const openEntry = promisify<yauzl.Entry, Readable>(zip.openReadStream.bind(zip));
  let inflated = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    async open(name) {
      const entry = entries.get(name);
      if (!entry) throw new ImportFailure('damaged-file', { detail: name });
      const stream = await openEntry(entry).catch((error: unknown) => {
        throw damaged(error);
      });
      stream.on('data', (chunk: Buffer) => {
        inflated += chunk.length;
        if (inflated > IMPORT_LIMITS.unfolded) stream.destroy(bomb(inflated, packed, entries.size));
      });
      stream.pause();
      return stream;
    },
    close: () => zip.close(),
  };
}
