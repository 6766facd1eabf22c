import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION_SEED, TWO_TIER_GOVERNMENT_FROM } from './calendar.ts';
import { communesOf2022 } from './data/communes-2022.ts';
import { type DemonstrationProvince, generateProvince } from './generate-province.ts';
import type { UnitEdgeRow, UnitKind } from './rows.ts';

const province = generateProvince(DEMONSTRATION_SEED);
const { units, edges, successions, names } = province.units;
const unitOf = new Map(units.map((unit) => [unit.id, unit]));

function digest(generated: DemonstrationProvince): string {
  return createHash('sha256').update(JSON.stringify(generated)).digest('hex');
}

function unitsOn(kind: UnitKind, date: string) {
  return units.filter(
    (unit) =>
      unit.kind === kind && unit.establishedOn <= date && (unit.dissolvedOn === null || date < unit.dissolvedOn),
  );
}

describe('the demonstration province', () => {
  it('is the same, byte for byte, for the same seed, and another for another', { timeout: 300_000 }, () => {
    const again = digest(generateProvince(DEMONSTRATION_SEED));
    expect(again).toBe(digest(province));
    expect(digest(generateProvince(DEMONSTRATION_SEED + 1))).not.toBe(again);
  });

  it('has the units of 2022', () => {
    expect(unitsOn('department', '2022-12-31')).toHaveLength(17);
    expect(unitsOn('district', '2022-12-31')).toHaveLength(10);
    const communes = unitsOn('commune', '2022-12-31').map(({ name }) => name.split(' ')[0]);
    expect(communes).toHaveLength(161);
    expect(communes.filter((word) => word === 'Phường')).toHaveLength(14);
    expect(communes.filter((word) => word === 'Thị')).toHaveLength(8);
  });

  it('has 104 communes and no district from 01/7/2025', () => {
    expect(unitsOn('commune', '2025-06-30')).toHaveLength(161);
    expect(unitsOn('commune', '2025-07-01')).toHaveLength(104);
    expect(unitsOn('district', '2025-06-30')).toHaveLength(10);
    expect(unitsOn('district', '2025-07-01')).toHaveLength(0);
  });

  it('has between 29,000 and 31,000 persons', () => {
    expect(province.people.length).toBeGreaterThanOrEqual(29_000);
    expect(province.people.length).toBeLessThanOrEqual(31_000);
  });

  it('joins every commune of 2022 to exactly one of 39 successors, and three divided ones to a second', () => {
    const merges = successions.filter(({ kind }) => kind === 'merge');
    expect(new Set(merges.map(({ predecessorId }) => predecessorId)).size).toBe(161);
    expect(merges).toHaveLength(161);
    expect(new Set(merges.map(({ successorId }) => successorId)).size).toBe(39);
    expect(successions.filter(({ kind }) => kind === 'split')).toHaveLength(3);
    for (const { predecessorId, successorId, on } of successions) {
      expect(unitOf.get(predecessorId)?.dissolvedOn).toBe(on);
      expect(unitOf.get(successorId)?.establishedOn).toBe(on);
    }
  });

  it.each([
    ['12004', '12004-2025', 'Xã Như Quỳnh'],
    ['11965', '11953-2025', 'Phường Phố Hiến'],
    ['12211', '12049-2025', 'Xã Mễ Sở'],
    ['12322', '12322-2025', 'Xã Hiệp Cường'],
  ])('merges commune %s into %s', (code, successorCode, name) => {
    const unit = units.find((candidate) => candidate.code === code);
    const merge = successions.find(({ predecessorId, kind }) => predecessorId === unit?.id && kind === 'merge');
    expect(unitOf.get(merge?.successorId ?? '')).toMatchObject({ code: successorCode, name });
  });

  it('gives every unit but the root one parent on each day of its life', () => {
    const edgesOf = new Map<string, UnitEdgeRow[]>();
    for (const edge of edges) edgesOf.set(edge.childId, [...(edgesOf.get(edge.childId) ?? []), edge]);
    for (const unit of units.filter(({ kind }) => kind !== 'province')) {
      const own = edgesOf.get(unit.id) ?? [];
      expect(own[0]?.validFrom).toBe(unit.establishedOn);
      expect(own.at(-1)?.validTo).toBe(unit.dissolvedOn);
      own.slice(1).forEach((edge, index) => {
        expect(edge.validFrom).toBe(own[index]?.validTo);
      });
      for (const { parentId, validFrom, validTo } of own) {
        const parent = unitOf.get(parentId);
        expect(parent && parent.establishedOn <= validFrom).toBe(true);
        if (parent?.dissolvedOn) expect(validTo !== null && validTo <= parent.dissolvedOn).toBe(true);
      }
    }
  });

  it('passes schools and health stations to the successor commune', () => {
    const moved = edges.filter(({ validFrom }) => validFrom === TWO_TIER_GOVERNMENT_FROM);
    const schools = moved.filter(({ childId }) => unitOf.get(childId)?.kind === 'school');
    expect(schools).toHaveLength(communesOf2022.length * 3);
    for (const { parentId } of schools) expect(unitOf.get(parentId)?.code).toMatch(/^\d{5}-2025$/);
  });

  it('has unique unit codes and one name for each unit', () => {
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
    expect(names).toHaveLength(units.length);
  });
});
