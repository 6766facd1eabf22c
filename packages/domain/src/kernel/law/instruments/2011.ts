import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2011. */
export const instruments2011: readonly Instrument[] = [
  {
    number: '22/2011/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương tối thiểu chung 830.000 đồng/tháng',
      en: 'General minimum wage of 830,000 đồng a month',
    },
    issuedOn: plainDate('2011-04-04'),
    ceasesOn: plainDate('2012-05-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo.',
  },
];
