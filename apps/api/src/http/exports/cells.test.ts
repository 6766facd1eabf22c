import { plainDate } from '@noivu/domain/kernel';
import { describe, expect, it } from 'vitest';
import { birthCell, dateCell, safeText } from './cells.ts';

describe('ô bảng tính', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['Nguyễn Văn A', 'Nguyễn Văn A'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('safeText(%j) is %j', (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it('gives the day itself, whatever the time zone of the server', () => {
    expect(dateCell(plainDate('2023-02-28'))?.toISOString()).toBe('2023-02-28T00:00:00.000Z');
    expect(dateCell(null)).toBeNull();
  });

  it('does not invent the day of a birth of which only the year is known', () => {
    expect(birthCell(plainDate('1975-01-01'), 'year')).toBe(1975);
    expect(birthCell(plainDate('1975-01-01'), 'day')).toEqual(new Date('1975-01-01T00:00:00Z'));
  });
});
