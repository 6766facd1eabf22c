import { communesOf2022 } from '../data/communes-2022.ts';
import type { Workplaces } from '../persons/generate-employments.ts';
import type { Post } from '../persons/post.ts';
import { communeOf2025Code } from './unit-codes.ts';

/** Chỗ làm việc cùng loại và đơn vị kế tục: a district's staff went to the communes that succeeded its own. */
export function createWorkplaces(posts: readonly Post[]): Workplaces {
  const pools = new Map<string, Set<string>>();
  for (const { pool, unitCode } of posts) {
    const units = pools.get(pool);
    if (units === undefined) pools.set(pool, new Set([unitCode]));
    else units.add(unitCode);
  }
  const unitsOfPool = new Map([...pools].map(([pool, units]) => [pool, [...units]]));

  const ofCommune = new Map<string, string[]>();
  const ofDistrict = new Map<string, Set<string>>();
  for (const [code, , districtCode, successorCode] of communesOf2022) {
    const successor = communeOf2025Code(successorCode);
    ofCommune.set(code, [successor]);
    const successors = ofDistrict.get(districtCode) ?? new Set();
    ofDistrict.set(districtCode, successors.add(successor));
  }
  const successorsOfDistrict = new Map([...ofDistrict].map(([code, successors]) => [code, [...successors]]));
  const lastingDistrictUnit = /\.(VHTTH|QLDA|GDTX)$/;

  return {
    unitsOfPool: (pool) => unitsOfPool.get(pool) ?? [],
    successorsOf(unitCode) {
      const commune = ofCommune.get(unitCode);
      if (commune !== undefined) return commune;
      if (lastingDistrictUnit.test(unitCode)) return [];
      return successorsOfDistrict.get(unitCode.split('.')[0] ?? '') ?? [];
    },
  };
}
