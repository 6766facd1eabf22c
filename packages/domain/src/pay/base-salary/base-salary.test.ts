import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.ts';
import { describeCases, describeTimeline } from '../../testing/index.ts';
import { baseSalaryCases } from './base-salary.cases.ts';
import { baseSalary, baseSalaryRule, findBaseSalary } from './base-salary.ts';

describeTimeline(baseSalary);
describeCases(baseSalaryRule, baseSalaryCases);

describe('base salary', () => {
  it('has every row since 2004', () => {
    const rows = baseSalary.rows.map((row) => [row.from, 'value' in row ? row.value : undefined]);
    expect(rows).toEqual([
      ['2004-10-01', 290_000],
      ['2005-10-01', 350_000],
      ['2006-10-01', 450_000],
      ['2008-01-01', 540_000],
      ['2009-05-01', 650_000],
      ['2010-05-01', 730_000],
      ['2011-05-01', 830_000],
      ['2012-05-01', 1_050_000],
      ['2013-07-01', 1_150_000],
      ['2016-05-01', 1_210_000],
      ['2017-07-01', 1_300_000],
      ['2018-07-01', 1_390_000],
      ['2019-07-01', 1_490_000],
      ['2023-07-01', 1_800_000],
      ['2024-07-01', 2_340_000],
      ['2026-07-01', 2_530_000],
    ]);
  });

  it('BS-6: rises by 190,000 on 01/07/2026', () => {
    const before = findBaseSalary(plainDate('2026-06-30'));
    const after = findBaseSalary(plainDate('2026-07-01'));
    expect(before.status === 'found' && after.status === 'found' && after.row.value - before.row.value).toBe(190_000);
  });
});
