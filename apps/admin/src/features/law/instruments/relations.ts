import type { Instrument, InstrumentRelation } from '@noivu/domain/kernel';
import { instruments } from '../law-rows.ts';

export type RelationKind = 'amends' | 'replaces' | 'repeals' | 'guides';
export type RelationName = RelationKind | 'amended-by' | 'replaced-by' | 'repealed-by' | 'guided-by';

export interface Edge {
  /** The acting instrument. */
  readonly by: string;
  /** The one acted upon. */
  readonly on: string;
  readonly kind: RelationKind;
  readonly relation: InstrumentRelation;
}

const KINDS: readonly RelationKind[] = ['replaces', 'repeals', 'amends', 'guides'];
const PASSIVE: Readonly<Record<RelationKind, RelationName>> = {
  amends: 'amended-by',
  replaces: 'replaced-by',
  repeals: 'repealed-by',
  guides: 'guided-by',
};

const edges: readonly Edge[] = instruments.flatMap((instrument: Instrument) =>
  KINDS.flatMap((kind) =>
    (instrument[kind] ?? []).map((relation) => ({ by: instrument.number, on: relation.instrument, kind, relation })),
  ),
);

/** Quan hệ của một văn bản, both what it does and what is done to it, grouped by name. */
export function listRelations(number: string): (readonly [RelationName, readonly { other: string; edge: Edge }[]])[] {
  const groups = new Map<RelationName, { other: string; edge: Edge }[]>();
  const add = (name: RelationName, other: string, edge: Edge) => {
    const group = groups.get(name);
    if (group) group.push({ other, edge });
    else groups.set(name, [{ other, edge }]);
  };
  for (const kind of KINDS) {
    for (const edge of edges) {
      if (edge.kind !== kind) continue;
      if (edge.by === number) add(kind, edge.on, edge);
      if (edge.on === number) add(PASSIVE[kind], edge.by, edge);
    }
  }
  return [...groups];
}

/**
 * Chuỗi thay thế, bãi bỏ of an instrument, backwards to what it ended and forwards to what ended it, step by step;
 * with the amendments and the guidance that touch it directly.
 */
export function findChain(number: string): readonly Edge[] {
  const found = new Set<Edge>();
  const follow = (from: string, near: 'by' | 'on', far: 'by' | 'on') => {
    const queue = [from];
    const seen = new Set(queue);
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      for (const edge of edges) {
        if ((edge.kind !== 'replaces' && edge.kind !== 'repeals') || edge[near] !== next) continue;
        found.add(edge);
        if (!seen.has(edge[far])) {
          seen.add(edge[far]);
          queue.push(edge[far]);
        }
      }
    }
  };
  follow(number, 'by', 'on');
  follow(number, 'on', 'by');
  for (const edge of edges) if (edge.by === number || edge.on === number) found.add(edge);
  return [...found];
}
