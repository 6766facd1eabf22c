import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2006. */
export const instruments2006: readonly Instrument[] = [
  {
    number: '94/2006/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương tối thiểu chung 450.000 đồng/tháng',
      en: 'General minimum wage of 450,000 đồng a month',
    },
    issuedOn: plainDate('2006-09-07'),
    ceasesOn: plainDate('2008-01-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo.',
  },
];
