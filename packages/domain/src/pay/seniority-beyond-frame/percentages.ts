import { asRatio, cite, percent, plainDate, type Ratio, type Timeline, timeline } from '../../kernel/index.ts';

const NOTE =
  'Nguồn thứ cấp; cùng công thức ở khoản 5 Điều 7 Thông tư 07/2017/TT-BNV (cơ yếu). Chưa đọc Thông tư 04/2005/TT-BNV.';

function percentTimeline(name: string, value: number): Timeline<Ratio> {
  return timeline<Ratio>(
    `pay.seniority-beyond-frame.${name}`,
    [
      {
        from: plainDate('2004-10-01'),
        retroactive: true,
        value: percent(value),
        by: cite('04/2005/TT-BNV'),
        provenance: 'secondary',
        note: NOTE,
      },
    ],
    asRatio,
  );
}

/** Mức phụ cấp khi đủ thời gian lần đầu: 5 % of the last coefficient. */
export const firstPercent = percentTimeline('first', 5);

/** Mức tăng thêm cho mỗi năm đủ 12 tháng: 1 %. */
export const yearlyPercent = percentTimeline('yearly', 1);
