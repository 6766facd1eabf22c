import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseStartError } from './database-start-error.ts';
import { isProcessAlive, readProcessStart } from './processes.ts';

interface Holder {
  readonly pid: number;
  readonly processStart: string | null;
}

/**
 * Khóa thư mục dữ liệu: one noivu at a time per data folder. A lock left by a process that is gone is taken over.
 * Returns the function that unlocks. Throws `data-folder-in-use`, naming the process, when another one holds it.
 */
export function lockFolder(lockFile: string): () => void {
  const own = JSON.stringify({ pid: process.pid, processStart: readProcessStart(process.pid) } satisfies Holder);
  for (;;) {
    try {
      writeFileSync(lockFile, own, { flag: 'wx', mode: 0o644 });
      return () => {
        if (readOrEmpty(lockFile) === own) rmSync(lockFile, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const found = readOrEmpty(lockFile);
    const holder = parseHolder(found);
    if (holder && isHolderAlive(holder)) throw inUse(lockFile, holder.pid);
    removeStale(lockFile, found);
  }
}

function isHolderAlive({ pid, processStart }: Holder): boolean {
  return isProcessAlive(pid) && (processStart === null || readProcessStart(pid) === processStart);
}

/** Another start may have replaced the stale lock since it was read; moved away first, a live one can be put back. */
function removeStale(lockFile: string, expected: string): void {
  const aside = `${lockFile}.${process.pid}`;
  try {
    renameSync(lockFile, aside);
  } catch {
    return;
  }
  if (readOrEmpty(aside) === expected) rmSync(aside, { force: true });
  else renameSync(aside, lockFile);
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parseHolder(content: string): Holder | undefined {
  try {
    const { pid, processStart } = JSON.parse(content) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, processStart: processStart ?? null } : undefined;
  } catch {
    return undefined;
  }
}

function inUse(lockFile: string, pid: number): DatabaseStartError {
  return new DatabaseStartError('data-folder-in-use', {
    vi: `Thư mục dữ liệu đang được một tiến trình noivu khác dùng (số hiệu tiến trình ${pid}, khóa ${lockFile}). Hãy dừng tiến trình ấy rồi chạy lại.`,
    en: `The data folder is in use by another noivu (process ${pid}, lock ${lockFile}). Stop that process and start again.`,
  });
}
