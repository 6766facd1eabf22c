import {
  asVnd,
  cite,
  defineFigure,
  type PlainDate,
  plainDate,
  type TimelineAnswer,
  timeline,
  type ValueRow,
  type Vnd,
  vnd,
} from '../../kernel/index.ts';
import { baseSalaryEn } from './base-salary.en.ts';
import { baseSalaryVi } from './base-salary.vi.ts';

/** A row whose decree, amount and day four published tables agree on; the decree itself was not read. */
function reportedRow(from: string, amount: number, decree: string, note?: string): ValueRow<Vnd> {
  return {
    from: plainDate(from),
    value: vnd(amount),
    by: cite(decree),
    provenance: 'secondary',
    note:
      note ?? 'Số tiền, ngày và số nghị định theo các bảng tổng hợp của cơ quan bảo hiểm xã hội; chưa đọc nghị định.',
  };
}

/**
 * Mức lương cơ sở (before 01/07/2013: mức lương tối thiểu chung), đồng per month.
 * Rows from 2023-07-01 on were read in the texts or in texts that quote them.
 */
export const baseSalary = timeline<Vnd>(
  'pay.base-salary',
  [
    // The scales of Decree 204/2004 run from this day; one table dates 290.000 đồng from 01/2003, under the scales before.
    reportedRow('2004-10-01', 290_000, '203/2004/NĐ-CP'),
    reportedRow('2005-10-01', 350_000, '118/2005/NĐ-CP'),
    reportedRow('2006-10-01', 450_000, '94/2006/NĐ-CP'),
    reportedRow('2008-01-01', 540_000, '166/2007/NĐ-CP'),
    reportedRow('2009-05-01', 650_000, '33/2009/NĐ-CP'),
    reportedRow('2010-05-01', 730_000, '28/2010/NĐ-CP'),
    reportedRow('2011-05-01', 830_000, '22/2011/NĐ-CP'),
    reportedRow('2012-05-01', 1_050_000, '31/2012/NĐ-CP'),
    reportedRow(
      '2013-07-01',
      1_150_000,
      '66/2013/NĐ-CP',
      'Số tiền đối chiếu ví dụ của Điều 4 Thông tư 33/2014/TT-BTC; ngày và số nghị định theo các bảng tổng hợp.',
    ),
    reportedRow('2016-05-01', 1_210_000, '47/2016/NĐ-CP'),
    reportedRow('2017-07-01', 1_300_000, '47/2017/NĐ-CP'),
    reportedRow('2018-07-01', 1_390_000, '72/2018/NĐ-CP'),
    reportedRow(
      '2019-07-01',
      1_490_000,
      '38/2019/NĐ-CP',
      'Số tiền đối chiếu Thông tư 71/2020/TT-BTC; ngày và số nghị định theo các bảng tổng hợp.',
    ),
    {
      from: plainDate('2023-07-01'),
      value: vnd(1_800_000),
      by: cite('24/2023/NĐ-CP'),
      provenance: 'text',
      note: 'Số tiền và số nghị định: Thông tư 51/2023/TT-BTC.',
    },
    {
      from: plainDate('2024-07-01'),
      value: vnd(2_340_000),
      by: cite('73/2024/NĐ-CP'),
      provenance: 'text',
      note: 'Nghị định 161/2026/NĐ-CP nêu đây là mức bị thay thế.',
    },
    {
      from: plainDate('2026-07-01'),
      value: vnd(2_530_000),
      by: cite('161/2026/NĐ-CP', { article: '3', clause: '2' }),
      provenance: 'text',
    },
  ],
  asVnd,
);

/** Mức lương cơ sở áp dụng vào một ngày: the row found, or why there is none. */
export function findBaseSalary(on: PlainDate): TimelineAnswer<Vnd> {
  return baseSalary.at(on);
}

/** `pay.base-salary`: mức lương cơ sở hỏi theo ngày. */
export const baseSalaryRule = defineFigure({
  table: baseSalary,
  title: { vi: 'Mức lương cơ sở', en: 'Base salary' },
  sentence: { vi: baseSalaryVi.figure, en: baseSalaryEn.figure },
});
