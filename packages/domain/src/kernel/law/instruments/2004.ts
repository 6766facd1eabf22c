import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2004. */
export const instruments2004: readonly Instrument[] = [
  {
    number: '203/2004/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương tối thiểu chung 290.000 đồng/tháng',
      en: 'General minimum wage of 290,000 đồng a month',
    },
    issuedOn: plainDate('2004-12-14'),
    ceasesOn: plainDate('2005-10-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo. Một nguồn ghi mức 290.000 đồng từ 01/2003 theo 03/2003/NĐ-CP (bảng lương cũ).',
  },
  {
    number: '204/2004/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
      en: 'On the salary regime for cadres, civil servants, public employees and the armed forces',
    },
    issuedOn: plainDate('2004-12-14'),
    provenance: 'text',
    note: 'Không thấy toàn văn: bảng lương và Điều 7 đọc qua văn bản dẫn chiếu; ngày có hiệu lực chưa rõ.',
  },
];
