import { type AuditRoot, GENESIS_HASH, hashRoot } from './canonical-form.ts';
import type { AuditFault } from './faults.ts';
import type { AuditHead } from './roots.ts';

/** Mã băm mà một gốc đòi hỏi ở chỗ `seq` của chuỗi. */
export interface Checkpoint {
  readonly seq: number;
  readonly hash: string;
  /** null: the head of an export */
  readonly day: string | null;
}

/** Các gốc có khớp nhau không: each recomputed, following from the one before, counting what lies between. */
export function checkRoots(roots: readonly AuditRoot[]): AuditFault[] {
  let previous: Pick<AuditRoot, 'lastSeq' | 'root'> = { lastSeq: 0, root: GENESIS_HASH };
  const faults: AuditFault[] = [];
  for (const root of roots) {
    const follows = root.prevRoot === previous.root && root.lastSeq - root.count === previous.lastSeq;
    if (!follows || hashRoot(root) !== root.root) {
      faults.push({ kind: 'root-changed', seq: root.lastSeq, day: root.day });
    }
    previous = root;
  }
  return faults;
}

/** Gốc đã xuất so với gốc đang lưu. */
export function compareRoots(stored: readonly AuditRoot[], exported: readonly AuditRoot[]): AuditFault[] {
  const byDay = new Map(stored.map((root) => [root.day, root]));
  return exported.flatMap(({ day, lastSeq, root }): AuditFault[] => {
    const kept = byDay.get(day);
    if (!kept) return [{ kind: 'root-removed', seq: lastSeq, day }];
    return kept.root === root ? [] : [{ kind: 'root-changed', seq: lastSeq, day }];
  });
}

/** Các chỗ của chuỗi mà gốc hay bản xuất đã ghi nhớ, by place. */
export function collectCheckpoints(
  roots: readonly AuditRoot[],
  head: AuditHead | null | undefined,
): Map<number, Checkpoint[]> {
  const all: Checkpoint[] = roots.map(({ day, lastSeq, lastHash }) => ({ day, seq: lastSeq, hash: lastHash }));
  if (head) all.push({ day: null, seq: head.seq, hash: head.hash });
  const byPlace = new Map<number, Checkpoint[]>();
  for (const point of all) {
    const there = byPlace.get(point.seq) ?? [];
    if (!there.some(({ hash, day }) => hash === point.hash && day === point.day)) there.push(point);
    byPlace.set(point.seq, there);
  }
  return byPlace;
}
