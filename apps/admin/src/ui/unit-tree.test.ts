import { expect, it } from 'vitest';
import { buildUnitTree, findUnits, listAncestors, listOpenUnits } from './unit-tree.ts';

const node = (id: string, parentId: string | null, name: string) => ({ id, parentId, name, code: id, present: 0 });
const tree = buildUnitTree([
  node('school', 'district', 'Trường THCS Mễ Sở'),
  node('province', null, 'UBND tỉnh Hưng Yên'),
  node('district', 'province', 'Huyện Văn Giang'),
]);

it('opens branch by branch', () => {
  const rows = (open: string[]) => listOpenUnits(tree, new Set(open)).map(({ unit, depth }) => [unit.id, depth]);
  expect(rows([])).toEqual([['province', 0]]);
  expect(rows(['province', 'district'])).toEqual([
    ['province', 0],
    ['district', 1],
    ['school', 2],
  ]);
});

it('finds without accents and says where the unit stands', () => {
  expect(findUnits(tree, 'me so')).toMatchObject([{ unit: { id: 'school' }, place: 'Huyện Văn Giang' }]);
  expect(listAncestors(tree, 'school').map(({ id }) => id)).toEqual(['district', 'province']);
});
