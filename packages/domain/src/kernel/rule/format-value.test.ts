import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coefficient, percent, ratio, vnd } from '../quantity/index.ts';
import { plainDate } from '../time/index.ts';
import { formatInteger, formatScaled, formatValue } from './format-value.ts';
import {
  asAge,
  asCoefficient,
  asCount,
  asDate,
  asDays,
  asFlag,
  asMonths,
  asRatio,
  asTerm,
  asTerms,
  asVnd,
  type Value,
} from './value.ts';

const TERMS = { good: 'hoàn thành tốt nhiệm vụ' };

describe('formatValue', () => {
  it.each<[Value, string, string]>([
    [asDate(plainDate('2026-03-05')), '05/03/2026', '05/03/2026'],
    [asMonths(1), '1 tháng', '1 month'],
    [asMonths(36), '36 tháng', '36 months'],
    [asDays(1), '1 ngày', '1 day'],
    [asDays(15), '15 ngày', '15 days'],
    [asAge(723), '60 tuổi 3 tháng', '60 years 3 months'],
    [asAge(744), '62 tuổi', '62 years'],
    [asCount(1_234_567), '1.234.567', '1,234,567'],
    [asCoefficient(coefficient(234)), '2,34', '2.34'],
    [asCoefficient(coefficient(-5)), '-0,05', '-0.05'],
    [asCoefficient(coefficient(1000)), '10,00', '10.00'],
    [asVnd(vnd(2_530_000)), '2.530.000 đồng', '2,530,000 VND'],
    [asVnd(vnd(-900)), '-900 đồng', '-900 VND'],
    [asRatio(percent(5)), '5%', '5%'],
    [asRatio(ratio(2, 3)), '66,67%', '66.67%'],
    [asRatio(ratio(1, 8)), '12,50%', '12.50%'],
    [asFlag(true), 'có', 'yes'],
    [asFlag(false), 'không', 'no'],
    [asTerm('good'), 'hoàn thành tốt nhiệm vụ', 'hoàn thành tốt nhiệm vụ'],
    [asTerm('A2.1'), 'A2.1', 'A2.1'],
    [asTerms([]), 'không có', 'none'],
    [asTerms(['good', 'A1']), 'hoàn thành tốt nhiệm vụ; A1', 'hoàn thành tốt nhiệm vụ; A1'],
  ])('prints %o', (value, vi, en) => {
    expect(formatValue(value, 'vi', TERMS)).toBe(vi);
    expect(formatValue(value, 'en', TERMS)).toBe(en);
  });

  it('groups digits by three and loses none', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        const text = formatInteger(value, 'vi');
        expect(Number(text.replaceAll('.', ''))).toBe(value);
        expect(text).toMatch(/^-?\d{1,3}(\.\d{3})*$/);
      }),
    );
  });

  it('keeps the scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 1, max: 4 }),
        (scaled, decimals) => {
          const text = formatScaled(scaled, decimals, 'en');
          expect(Math.round(Number(text.replaceAll(',', '')) * 10 ** decimals) + 0).toBe(scaled);
          expect(text.split('.')[1]).toHaveLength(decimals);
        },
      ),
    );
  });
});
