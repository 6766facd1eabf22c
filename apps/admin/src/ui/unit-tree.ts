import { matchesWords } from '../lib/unaccent.ts';

export interface UnitNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly name: string;
  readonly present: number;
}

export interface UnitTree {
  readonly byId: ReadonlyMap<string, UnitNode>;
  readonly children: ReadonlyMap<string | null, readonly UnitNode[]>;
}

export interface VisibleUnit {
  readonly unit: UnitNode;
  readonly depth: number;
  readonly hasChildren: boolean;
  /** Path of the parents, for a match far from its parents. */
  readonly place: string;
}

export function buildUnitTree(nodes: readonly UnitNode[]): UnitTree {
  const children = new Map<string | null, UnitNode[]>();
  for (const node of nodes) {
    const siblings = children.get(node.parentId);
    if (siblings) siblings.push(node);
    else children.set(node.parentId, [node]);
  }
  return { byId: new Map(nodes.map((node) => [node.id, node])), children };
}

/** The units above, nearest first. */
export function listAncestors(tree: UnitTree, id: string): UnitNode[] {
  const path: UnitNode[] = [];
  let parent = tree.byId.get(id)?.parentId;
  while (parent && path.length < 20) {
    const node = tree.byId.get(parent);
    if (!node) break;
    path.push(node);
    parent = node.parentId;
  }
  return path;
}

/** Cây đang mở, as a flat list of rows. */
export function listOpenUnits(tree: UnitTree, open: ReadonlySet<string>): VisibleUnit[] {
  const rows: VisibleUnit[] = [];
  const visit = (parent: string | null, depth: number) => {
    for (const unit of tree.children.get(parent) ?? []) {
      rows.push({ unit, depth, hasChildren: tree.children.has(unit.id), place: '' });
      if (open.has(unit.id)) visit(unit.id, depth + 1);
    }
  };
  visit(null, 0);
  return rows;
}

/** Các đơn vị khớp, by any words of the name or by code, accents aside. */
export function findUnits(tree: UnitTree, query: string): VisibleUnit[] {
  const rows: VisibleUnit[] = [];
  for (const unit of tree.byId.values()) {
    if (!matchesWords(`${unit.name} ${unit.code}`, query)) continue;
    const place = listAncestors(tree, unit.id)
      .slice(0, -1)
      .map((each) => each.name)
      .join(', ');
    rows.push({ unit, depth: 0, hasChildren: false, place });
  }
  return rows.sort((a, b) => a.unit.name.length - b.unit.name.length);
}
