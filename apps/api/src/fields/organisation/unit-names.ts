import type { PlainDate } from '@noivu/domain/kernel';
import type { Queryable } from '../../sql/queryable.ts';
import { validOn } from '../../sql/valid-on.ts';

interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
}

/** Tên và cấp trên của mọi đơn vị vào một ngày. */
export interface UnitNames {
  /** Empty for an unknown unit. */
  getName(id: string): string;
  getParentName(id: string): string | null;
  /** 'Trường THCS Xuân Quan, Huyện Văn Giang': the unit and those above it, the province left out. */
  getPath(id: string): string;
  /** From the top down to the unit itself. */
  getAncestors(id: string): readonly { readonly id: string; readonly name: string }[];
}

/** A chain longer than this would be a cycle in the records. */
const DEEPEST = 20;

/** Reads the names of all units as of a day: about 1,500 short rows. */
export async function readUnitNames(database: Queryable, on: PlainDate): Promise<UnitNames> {
  const { rows } = await database.query<UnitRow>(
    `SELECT u.id, u.kind::text, COALESCE(n.name, u.name) AS name, e."parentId"
     FROM unit u
     LEFT JOIN unit_name n ON n."unitId" = u.id AND ${validOn('n', 1)}
     LEFT JOIN unit_edge e ON e."childId" = u.id AND ${validOn('e', 1)}`,
    [on],
  );
  const units = new Map(rows.map((row) => [row.id, row]));
  const paths = new Map<string, string>();

  function climb(id: string): UnitRow[] {
    const chain: UnitRow[] = [];
    for (let unit = units.get(id); unit && chain.length < DEEPEST; unit = units.get(unit.parentId ?? '')) {
      chain.push(unit);
    }
    return chain;
  }
  return {
    getName: (id) => units.get(id)?.name ?? '',
    getParentName: (id) => units.get(units.get(id)?.parentId ?? '')?.name ?? null,
    getPath(id) {
      const known = paths.get(id);
      if (known !== undefined) return known;
      const chain = climb(id);
      const path = chain
        .filter(({ kind }, index) => index === 0 || kind !== 'province')
        .map(({ name }) => name)
        .join(', ');
      paths.set(id, path);
      return path;
    },
    getAncestors: (id) => climb(id).reverse(),
  };
}
