import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { nameKey, sortKey } from './name-key.ts';
import { generateFullName } from './person-names.ts';

describe('name keys', () => {
  it.each([
    ['Đỗ Thị Hường', 'do thi huong'],
    ['  Nguyễn  Văn\tƯớc ', 'nguyen van uoc'],
    ['Thuỵ Ỷ Đặng', 'thuy y dang'],
  ])('%j -> %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('are the same for composed and decomposed input', () => {
    const random = createRandom(1, 'name-key');
    for (let index = 0; index < 500; index += 1) {
      const name = generateFullName(random, index % 2 ? 'male' : 'female', 'Kinh');
      expect(name).toBe(name.normalize('NFC'));
      expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name));
      expect(nameKey(name)).toMatch(/^[a-z ]+$/);
      expect(sortKey(name.normalize('NFD'))).toBe(sortKey(name));
    }
  });

  it('sort by given name, then family name, then middle names', () => {
    expect(sortKey('Nguyễn Thị Hồng Hạnh')).toBe('Hạnh Nguyễn Thị Hồng');
    expect(sortKey('Khánh')).toBe('Khánh');
  });
});
