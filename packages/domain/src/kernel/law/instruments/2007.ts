import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2007. */
export const instruments2007: readonly Instrument[] = [
  {
    number: '166/2007/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương tối thiểu chung 540.000 đồng/tháng',
      en: 'General minimum wage of 540,000 đồng a month',
    },
    ceasesOn: plainDate('2009-05-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo. Ngày ký: các nguồn ghi khác nhau (16/11/2007, 10/12/2007), nên để trống.',
  },
  {
    number: '02/2007/TT-BNV',
    kind: 'circular',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Hướng dẫn xếp lương khi nâng ngạch, chuyển ngạch, chuyển loại công chức, viên chức',
      en: 'Guidance on pay when rank is raised, transferred or class changed',
    },
    issuedOn: plainDate('2007-05-25'),
    provenance: 'text',
    note: 'Đọc Mục II, gồm hai ví dụ; ngày có hiệu lực chưa rõ.',
  },
];
