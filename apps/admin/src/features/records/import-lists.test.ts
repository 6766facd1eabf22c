import { describe, expect, it } from 'vitest';
import { columnLetter } from './column-letter.ts';
import { listMissing } from './missing-fields.ts';
import { formatRanges } from './row-ranges.ts';

const fields = [
  { field: 'fullName', required: true },
  { field: 'sex', required: true },
  { field: 'birthDate', required: true },
  { field: 'unitName', required: true },
  { field: 'code', required: false },
];
const missing = (...mapped: (string | null)[]) => listMissing(fields, mapped).map(({ field }) => field);

describe('trang nhập danh sách', () => {
  it('names the fields a new person needs and the file does not have', () => {
    expect(missing('fullName', null)).toEqual(['sex', 'birthDate', 'unitName']);
    expect(missing('fullName', 'birthDateMale', 'birthDateFemale', 'unitCode')).toEqual([]);
    expect(missing('familyName', 'givenName', 'sexFemale', 'birthDate', 'unitName')).toEqual([]);
  });

  it('writes ranges of rows shortly', () => {
    const ranges = [
      { from: 2, to: 5 },
      { from: 9, to: 9 },
      { from: 1200, to: 1201 },
    ];
    expect(formatRanges(ranges, (value) => `${value}`)).toBe('2–5, 9, 1200–1201');
  });

  it('letters columns as Excel does', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
