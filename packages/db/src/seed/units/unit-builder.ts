import type { PlainDate } from '@noivu/domain/kernel';
import { PROVINCE_RESTORED_ON } from '../calendar.ts';
import { deterministicId } from '../deterministic-id.ts';
import { nameKey } from '../names/name-key.ts';
import type { UnitKind, UnitRecords, UnitSuccessionRow } from '../rows.ts';

/** Một đơn vị cần lập. `parentCode` is absent only at the root. */
export interface NewUnit {
  code: string;
  kind: UnitKind;
  name: string;
  parentCode?: string;
  establishedOn?: PlainDate;
  dissolvedOn?: PlainDate;
}

/** Thợ dựng cây đơn vị: keeps names, edges and lives consistent with each other. */
export interface UnitBuilder {
  readonly records: UnitRecords;
  add(unit: NewUnit): void;
  /** Chuyển đơn vị về cơ quan khác từ `on`: ends the current edge and opens a new one. */
  moveTo(code: string, parentCode: string, on: PlainDate): void;
  succeed(code: string, successorCode: string, kind: UnitSuccessionRow['kind'], on: PlainDate, decision: string): void;
}

/** Mã định danh của đơn vị theo mã đơn vị. */
export function getUnitId(code: string): string {
  return deterministicId(`unit:${code}`);
}

export function createUnitBuilder(): UnitBuilder {
  const records: UnitRecords = { units: [], names: [], edges: [], successions: [] };
  const openEdges = new Map<string, (typeof records.edges)[number]>();

  function openEdge(code: string, parentCode: string, validFrom: PlainDate, validTo: PlainDate | null): void {
    const edge = {
      id: deterministicId(`unit-edge:${code}:${validFrom}`),
      childId: getUnitId(code),
      parentId: getUnitId(parentCode),
      validFrom,
      validTo,
      decision: null,
    };
    records.edges.push(edge);
    openEdges.set(code, edge);
  }

  return {
    records,
    add({ code, kind, name, parentCode, establishedOn = PROVINCE_RESTORED_ON, dissolvedOn }) {
      const id = getUnitId(code);
      const validTo = dissolvedOn ?? null;
      records.units.push({ id, code, kind, name, nameKey: nameKey(name), establishedOn, dissolvedOn: validTo });
      records.names.push({
        id: deterministicId(`unit-name:${code}:${establishedOn}`),
        unitId: id,
        name,
        validFrom: establishedOn,
        validTo,
      });
      if (parentCode !== undefined) openEdge(code, parentCode, establishedOn, validTo);
    },
    moveTo(code, parentCode, on) {
      const edge = openEdges.get(code);
      if (edge === undefined) throw new Error(`No unit to move: ${code}`);
      edge.validTo = on;
      openEdge(code, parentCode, on, null);
    },
    succeed(code, successorCode, kind, on, decision) {
      records.successions.push({
        id: deterministicId(`unit-succession:${code}:${successorCode}:${on}`),
        predecessorId: getUnitId(code),
        successorId: getUnitId(successorCode),
        kind,
        on,
        decision,
      });
    },
  };
}
