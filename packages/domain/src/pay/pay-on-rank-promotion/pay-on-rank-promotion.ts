import { cite, defineRule, plainDate, regime, regimes } from '../../kernel/index.ts';
import { allSalaryScales } from '../salary-tables/salary-scales.ts';
import { concludeRankPay } from './conclude-rank-pay.ts';
import { type RankPay, RankPayFacts } from './facts.ts';
import { RESERVE_CLOCK } from './find-clock.ts';
import { findRoute } from './find-route.ts';
import { payOnRankPromotionEn } from './pay-on-rank-promotion.en.ts';
import { payOnRankPromotionVi } from './pay-on-rank-promotion.vi.ts';

const shared = { prepare: findRoute, use: [], conclude: concludeRankPay };

/**
 * `pay.pay-on-rank-promotion`: xếp lương khi nâng ngạch, chuyển ngạch, chuyển loại: group, step, coefficient, reserve,
 * the day pay begins and the day from which the next step is counted. `on` is the day of signing.
 * Legal source: Thông tư 02/2007/TT-BNV, Mục II.
 */
export const payOnRankPromotion = defineRule({
  id: 'pay.pay-on-rank-promotion',
  title: {
    vi: 'Xếp lương khi nâng ngạch, chuyển ngạch, chuyển loại',
    en: 'Pay on rank promotion, transfer or change of class',
  },
  facts: RankPayFacts,
  tables: allSalaryScales,
  policies: {
    [RESERVE_CLOCK]: {
      title: {
        vi: 'Mốc tính nâng bậc khi đang hưởng hệ số chênh lệch bảo lưu mà không có phụ cấp thâm niên vượt khung',
        en: 'Clock for the next step with a reserved difference but no allowance beyond the frame',
      },
      options: {
        'signing-date': {
          vi: 'Từ ngày ký quyết định, như khi có phụ cấp thâm niên vượt khung',
          en: 'From the day of signing, as with an allowance beyond the frame',
        },
        difference: {
          vi: 'So mức chênh lệch với một bậc của ngạch cũ, như điểm a khoản 1',
          en: 'By comparing the gain with one step of the old rank, as in point a of clause 1',
        },
      },
      default: 'signing-date',
    },
  },
  sentences: { vi: payOnRankPromotionVi, en: payOnRankPromotionEn },
  regimes: regimes<RankPayFacts, RankPay>('pay.pay-on-rank-promotion', [
    regime({
      from: plainDate('2007-07-06'),
      by: cite('02/2007/TT-BNV', { part: 'Mục II' }),
      provenance: 'text',
      note: 'Mục II đã đọc toàn văn. Ngày có hiệu lực (15 ngày sau khi đăng Công báo 21/06/2007) theo nguồn thứ cấp.',
      ...shared,
    }),
    regime({
      from: plainDate('2026-08-01'),
      by: cite('300/2026/NĐ-CP'),
      provenance: 'unverified',
      changes: {
        vi: 'Nghị định 300/2026/NĐ-CP sửa Điều 24 Nghị định 170/2025/NĐ-CP, đưa cách xếp lương khi thay đổi ngạch vào nghị định; mới đọc được một đoạn của điểm b khoản 3, nên vẫn tính theo Thông tư 02/2007/TT-BNV và ghi là chưa kiểm chứng',
        en: 'Decree 300/2026 amends article 24 of Decree 170/2025 and brings pay on change of rank into the decree; only a fragment of point b, clause 3 was read, so the formula of Circular 02/2007 is kept and marked unverified',
      },
      ...shared,
    }),
  ]),
});
