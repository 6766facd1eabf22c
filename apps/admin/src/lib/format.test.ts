import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';

const vi = createFormat('vi');
const en = createFormat('en');

describe('format', () => {
  it('writes dates dd/mm/yyyy in both languages', () => {
    expect(vi.date('2022-12-31')).toBe('31/12/2022');
    expect(en.date('2022-01-05')).toBe('05/01/2022');
    expect(vi.month('2023-01')).toBe('01/2023');
    expect(vi.month('2023-01-15')).toBe('01/2023');
  });

  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [1_234_567, '1.234.567', '1,234,567'],
    [-30_117, '-30.117', '-30,117'],
  ])('groups %d', (value, inVietnamese, inEnglish) => {
    expect(vi.integer(value)).toBe(inVietnamese);
    expect(en.integer(value)).toBe(inEnglish);
  });

  it.each([
    [234, '2,34', '2.34'],
    [400, '4,00', '4.00'],
    [5, '0,05', '0.05'],
    [-31, '-0,31', '-0.31'],
  ])('writes coefficient %d hundredths', (value, inVietnamese, inEnglish) => {
    expect(vi.coefficient(value)).toBe(inVietnamese);
    expect(en.coefficient(value)).toBe(inEnglish);
  });

  it('writes money whole and short', () => {
    expect(vi.money(5_453_400)).toBe('5.453.400 đ');
    expect(en.money(5_453_400)).toBe('5,453,400 VND');
    expect(vi.shortMoney(321_648_000)).toBe('321,6 triệu');
    expect(vi.shortMoney(1_250_000_000)).toBe('1,25 tỷ');
    expect(en.shortMoney(1_250_000_000)).toBe('1.25 bn');
    expect(vi.shortMoney(461_900)).toBe('461.900');
  });

  it('writes percents with a comma and without idle zeros', () => {
    expect(vi.percent(0.126)).toBe('12,6%');
    expect(vi.percent(0.05)).toBe('5%');
    expect(en.percent(0.999)).toBe('99.9%');
  });

  it('writes instants in Vietnamese time', () => {
    expect(vi.moment('2022-12-31T17:30:00.000Z')).toBe('01/01/2023 00:30');
  });
});
