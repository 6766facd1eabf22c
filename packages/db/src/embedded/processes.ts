import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Tiến trình còn sống không: also true when it belongs to another user. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A killed server whose parent has not collected it yet still has its number, but holds nothing any more. */
function isZombie(pid: number): boolean {
  return readStat(pid)?.[0] === 'Z';
}

/** Thời điểm bắt đầu của tiến trình (Linux): tells two processes with the same number apart; null where unknown. */
export function readProcessStart(pid: number): string | null {
  return readStat(pid)?.[19] ?? null;
}

/** Fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets. */
function readStat(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Dòng lệnh của tiến trình: empty when it cannot be read. */
export function readCommandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux' || process.platform === 'win32') return '';
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}
