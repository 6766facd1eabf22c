import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2010. */
export const instruments2010: readonly Instrument[] = [
  {
    number: '28/2010/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương tối thiểu chung 730.000 đồng/tháng',
      en: 'General minimum wage of 730,000 đồng a month',
    },
    issuedOn: plainDate('2010-03-25'),
    ceasesOn: plainDate('2011-05-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo.',
  },
  {
    number: '06/2010/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định những người là công chức',
      en: 'Who is a civil servant',
    },
    issuedOn: plainDate('2010-01-25'),
    ceasesOn: plainDate('2025-07-01'),
    provenance: 'text',
  },
  {
    number: '42/2010/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định chi tiết thi hành Luật Thi đua, Khen thưởng',
      en: 'Details of the Law on Emulation and Rewards (2010)',
    },
    issuedOn: plainDate('2010-04-15'),
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu. Việc Nghị định 91/2017/NĐ-CP thay thế chưa đối chiếu.',
  },
  {
    number: '45/2010/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định về tổ chức, hoạt động và quản lý hội',
      en: 'Associations (2010)',
    },
    issuedOn: plainDate('2010-04-21'),
    effectiveFrom: plainDate('2010-07-01'),
    ceasesOn: plainDate('2024-11-26'),
    provenance: 'text',
  },
  {
    number: '46/2010/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định về thôi việc và thủ tục nghỉ hưu đối với công chức',
      en: 'Termination of service and retirement procedure of civil servants',
    },
    issuedOn: plainDate('2010-04-27'),
    ceasesOn: plainDate('2025-07-01'),
    provenance: 'text',
  },
  {
    number: '63/2010/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về kiểm soát thủ tục hành chính',
      en: 'Control of administrative procedures',
    },
    issuedOn: plainDate('2010-06-08'),
    effectiveFrom: plainDate('2010-10-14'),
    provenance: 'text',
  },
  {
    number: '58/2010/QH12',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Luật Viên chức',
      en: 'Law on Public Employees (2010)',
    },
    issuedOn: plainDate('2010-11-15'),
    effectiveFrom: plainDate('2012-01-01'),
    ceasesOn: plainDate('2026-07-01'),
    provenance: 'unverified',
    note: 'Số, ngày, hiệu lực đọc ở Bộ pháp điển; việc Luật 129/2025/QH15 thay thế chưa đối chiếu văn bản.',
  },
];
