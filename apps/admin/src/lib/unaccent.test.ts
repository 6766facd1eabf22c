import { expect, it } from 'vitest';
import { matchesWords, unaccent } from './unaccent.ts';

it('takes accents away, composed or not, and đ with them', () => {
  expect(unaccent('Đặng Thị Ánh Nguyệt')).toBe('dang thi anh nguyet');
  expect(unaccent('Đặng Thị Ánh Nguyệt'.normalize('NFD'))).toBe('dang thi anh nguyet');
});

it.each([
  ['Nghị định 204/2004/NĐ-CP', 'nghi dinh 204/2004', true],
  ['Nghị định 204/2004/NĐ-CP', '204', true],
  ['Nghị định 204/2004/NĐ-CP', '04/2004', true],
  ['Sở Nội vụ tỉnh Hưng Yên', 'noi vu', true],
  ['Sở Nội vụ tỉnh Hưng Yên', 'vu noi', true],
  ['Sở Nội vụ tỉnh Hưng Yên', 'oi', false],
  ['Sở Nội vụ tỉnh Hưng Yên', '', true],
])('%s found by "%s": %s', (text, query, found) => {
  expect(matchesWords(text, query)).toBe(found);
});
