import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/fields/records/columns/fields.ts';
import { findHeader } from '../../src/fields/records/columns/find-header.ts';
import { findFieldOfHeader } from '../../src/fields/records/columns/header-rules.ts';
import { columnLetter, type RawRow } from '../../src/fields/records/reading/raw-table.ts';

const HEADERS: readonly (readonly [header: string, field: Field | undefined])[] = [
  ['Họ và tên', 'fullName'],
  ['Ho ten', 'fullName'],
  ['HỌ TÊN', 'fullName'],
  ['Họ, tên', 'fullName'],
  ['Họ và đệm', 'familyName'],
  ['Tên', 'givenName'],
  ['Ngày tháng năm sinh', 'birthDate'],
  ['Ngày sinh (dd/mm/yyyy)', 'birthDate'],
  ['Năm sinh', 'birthDate'],
  ['Số CCCD', 'citizenId'],
  ['Số CCCD/CMND', 'citizenId'],
  ['Số định danh', 'citizenId'],
  ['Mã ngạch', 'rankCode'],
  ['Mã số CDNN', 'rankCode'],
  ['Ngạch', 'rankName'],
  ['Chức danh nghề nghiệp', 'rankName'],
  ['Chức danh', 'jobTitle'],
  ['Chức vụ, chức danh', 'jobTitle'],
  ['Đơn vị công tác', 'unitName'],
  ['Mã đơn vị', 'unitCode'],
  ['Dân tộc', 'ethnicity'],
  ['Giới tính', 'sex'],
  ['Nữ', 'sexFemale'],
  ['Mã hồ sơ', 'code'],
  ['Số hiệu', 'code'],
  ['Bậc lương', 'step'],
  ['Hệ số lương', 'coefficient'],
  ['Hệ số chênh lệch bảo lưu', 'reservedCoefficient'],
  ['Mốc tính nâng bậc lần sau', 'countedFrom'],
  ['Thời điểm hưởng', 'stepFrom'],
  ['Xếp loại 2022', 'rating:2022'],
  ['Đánh giá năm 2021', 'rating:2021'],
  ['STT', undefined],
  ['Ghi chú', undefined],
  ['Số điện thoại', undefined],
  ['Ngày tuyển dụng', undefined],
  ['Quê quán', undefined],
];

const MERGED: readonly (readonly [upper: string, lower: string, field: Field])[] = [
  ['Ngày sinh', 'Nam', 'birthDateMale'],
  ['Ngày, tháng, năm sinh', 'Nữ', 'birthDateFemale'],
  ['Giới tính', 'Nữ', 'sexFemale'],
  ['Lương hiện hưởng', 'Bậc', 'step'],
  ['Lương hiện hưởng', 'Hệ số', 'coefficient'],
  ['Lương hiện hưởng', 'Mốc tính nâng bậc', 'countedFrom'],
  ['Lương hiện hưởng', 'Từ ngày', 'stepFrom'],
  ['Ngạch, CDNN', 'Mã số', 'rankCode'],
  ['Xếp loại chất lượng', '2022', 'rating:2022'],
];

const table = (...rows: readonly (readonly (string | null)[])[]): RawRow[] =>
  rows
    .map((cells, index) => ({
      row: index + 1,
      cells: cells.map((text) => (text === null ? undefined : { kind: 'text' as const, text })),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));

const fieldsOf = (rows: RawRow[]) =>
  Object.fromEntries((findHeader(rows)?.columns ?? []).map(({ index, field }) => [columnLetter(index), field]));

describe('tiêu đề cột', () => {
  it.each(HEADERS)('%s', (header, field) => {
    expect(findFieldOfHeader([header])).toBe(field);
  });

  it.each(MERGED)('%s > %s', (upper, lower, field) => {
    expect(findFieldOfHeader([upper, lower])).toBe(field);
  });

  it('is found below a title, over two merged rows, with the row of column numbers left out', () => {
    const rows = table(
      ['UBND TỈNH HƯNG YÊN', null, null, null, null, null, null],
      ['DANH SÁCH CÁN BỘ, CÔNG CHỨC', null, null, null, null, null, null],
      [null, null, null, null, null, null, null],
      ['TT', 'Họ và tên', 'Ngày sinh', null, 'Lương hiện hưởng', null, 'Đơn vị công tác'],
      [null, null, 'Nam', 'Nữ', 'Bậc', 'Hệ số', null],
      ['1', '2', '3', '4', '5', '6', '7'],
      ['1', 'Nguyễn Văn An', '05/09/1980', null, '4', '3,33', 'Sở Nội vụ'],
    );
    expect(findHeader(rows)).toMatchObject({ firstRow: 4, lastRow: 6 });
    expect(fieldsOf(rows)).toEqual({
      A: null,
      B: 'fullName',
      C: 'birthDateMale',
      D: 'birthDateFemale',
      E: 'step',
      F: 'coefficient',
      G: 'unitName',
    });
  });

  it('gives a field to the first column that names it', () => {
    const rows = table(['Họ và tên', 'Họ tên', 'Số hiệu'], ['A', 'B', 'C']);
    expect(fieldsOf(rows)).toEqual({ A: 'fullName', B: null, C: 'code' });
  });

  it('does not take the first row of data into the header', () => {
    const rows = table(
      ['Họ và tên', 'Số hiệu', 'Đơn vị'],
      ['Nguyễn Văn An', 'HY1', 'Sở Nội vụ'],
      ['Lê Văn Bình', 'HY2', 'Sở Y tế'],
    );
    expect(findHeader(rows)).toMatchObject({ firstRow: 1, lastRow: 1 });
  });

  it('is not found without an identity, with one column only, or below the fifteenth row', () => {
    expect(findHeader(table(['Bậc', 'Hệ số'], ['1', '2,34']))).toBeUndefined();
    expect(findHeader(table(['Họ và tên'], ['A']))).toBeUndefined();
    const low = table(...Array.from({ length: 15 }, () => ['x']), ['Họ và tên', 'Số hiệu']);
    expect(findHeader(low)).toBeUndefined();
  });

  it('letters columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
