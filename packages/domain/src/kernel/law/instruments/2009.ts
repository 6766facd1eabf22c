import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2009. */
export const instruments2009: readonly Instrument[] = [
  {
    number: '33/2009/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương tối thiểu chung 650.000 đồng/tháng',
      en: 'General minimum wage of 650,000 đồng a month',
    },
    issuedOn: plainDate('2009-04-06'),
    ceasesOn: plainDate('2010-05-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo.',
  },
  {
    number: '76/2009/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về sửa đổi, bổ sung một số điều của Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
      en: 'Amending Decree 204/2004 on salaries (2009)',
    },
    issuedOn: plainDate('2009-09-15'),
    amends: [{ instrument: '204/2004/NĐ-CP', provenance: 'text' }],
    provenance: 'text',
  },
  {
    number: '32/2009/QH12',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Luật sửa đổi Luật Thi đua, Khen thưởng (năm 2009)',
      en: 'Law amending the Law on Emulation and Rewards (2009)',
    },
    amends: [{ instrument: '15/2003/QH11', provenance: 'text' }],
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '92/2009/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về chức danh, số lượng, chế độ, chính sách đối với cán bộ, công chức cấp xã và người hoạt động không chuyên trách',
      en: 'Titles, numbers and benefits of commune cadres and civil servants (2009)',
    },
    ceasesOn: plainDate('2023-08-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
];
