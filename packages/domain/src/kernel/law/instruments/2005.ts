import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2005. */
export const instruments2005: readonly Instrument[] = [
  {
    number: '118/2005/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương tối thiểu chung 350.000 đồng/tháng',
      en: 'General minimum wage of 350,000 đồng a month',
    },
    issuedOn: plainDate('2005-09-15'),
    ceasesOn: plainDate('2006-10-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo.',
  },
  {
    number: '47/2005/QH11',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng',
      en: 'Law amending the Law on Emulation and Rewards (2005)',
    },
    issuedOn: plainDate('2005-06-14'),
    amends: [{ instrument: '15/2003/QH11', provenance: 'text' }],
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '04/2005/TT-BNV',
    kind: 'circular',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Hướng dẫn chế độ phụ cấp thâm niên vượt khung',
      en: 'Guidance on the seniority allowance beyond the frame',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Không thấy toàn văn; đọc qua Thông tư 03/2021/TT-BNV và văn bản tương tự.',
  },
];
