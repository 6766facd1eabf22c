import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2013. */
export const instruments2013: readonly Instrument[] = [
  {
    number: '66/2013/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương cơ sở 1.150.000 đồng/tháng',
      en: 'Base salary of 1,150,000 đồng a month',
    },
    issuedOn: plainDate('2013-06-27'),
    ceasesOn: plainDate('2016-05-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo.',
  },
  {
    number: '17/2013/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Sửa đổi, bổ sung một số điều của Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
      en: 'Amending Decree 204/2004 on salaries (2013)',
    },
    issuedOn: plainDate('2013-02-19'),
    amends: [{ instrument: '204/2004/NĐ-CP', provenance: 'text' }],
    provenance: 'text',
  },
  {
    number: '08/2013/TT-BNV',
    kind: 'circular',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn đối với cán bộ, công chức, viên chức và người lao động',
      en: 'Guidance on regular and early salary step increases',
    },
    issuedOn: plainDate('2013-07-31'),
    provenance: 'text',
    note: 'Đọc khoản 1 Điều 3 (đã sửa đổi); phần còn lại qua văn bản sửa đổi. Ngày có hiệu lực chưa rõ.',
  },
  {
    number: '39/2013/QH13',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng (năm 2013)',
      en: 'Law amending the Law on Emulation and Rewards (2013)',
    },
    amends: [{ instrument: '15/2003/QH11', provenance: 'text' }],
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
];
