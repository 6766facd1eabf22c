import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2016. */
export const instruments2016: readonly Instrument[] = [
  {
    number: '47/2016/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương cơ sở 1.210.000 đồng/tháng',
      en: 'Base salary of 1,210,000 đồng a month',
    },
    issuedOn: plainDate('2016-05-26'),
    ceasesOn: plainDate('2017-07-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo.',
  },
  {
    number: '117/2016/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Sửa đổi, bổ sung Nghị định số 204/2004/NĐ-CP về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
      en: 'Amending Decree 204/2004 on salaries (2016)',
    },
    issuedOn: plainDate('2016-07-21'),
    amends: [{ instrument: '204/2004/NĐ-CP', provenance: 'text' }],
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '1479/HD-BTĐKT',
    kind: 'guidance',
    issuer: 'Ban Thi đua - Khen thưởng Trung ương',
    title: {
      vi: 'Về tổ chức hoạt động cụm, khối thi đua của tỉnh',
      en: 'Guidance on provincial emulation clusters and blocs',
    },
    issuedOn: plainDate('2016-07-25'),
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu. Đọc phần đầu.',
  },
  {
    number: '123/2016/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của bộ, cơ quan ngang bộ',
      en: 'Functions and structure of ministries (2016)',
    },
    issuedOn: plainDate('2016-09-01'),
    ceasesOn: plainDate('2025-11-20'),
    provenance: 'text',
  },
  {
    number: '02/2016/QH14',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Luật Tín ngưỡng, tôn giáo',
      en: 'Law on Belief and Religion',
    },
    issuedOn: plainDate('2016-11-18'),
    effectiveFrom: plainDate('2018-01-01'),
    provenance: 'text',
  },
  {
    number: '4361/QĐ-BNV',
    kind: 'decision',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Về xác định Chỉ số cải cách hành chính (2016)',
      en: 'PAR INDEX method of 2016',
    },
    issuedOn: plainDate('2016-12-28'),
    replaces: [{ instrument: '1294/QĐ-BNV', provenance: 'secondary' }],
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '27/2016/QĐ-UBND',
    kind: 'decision',
    issuer: 'Ủy ban nhân dân tỉnh Ninh Thuận',
    title: {
      vi: 'Quy định về cụm, khối thi đua của tỉnh Ninh Thuận',
      en: 'Emulation blocs of Ninh Thuận (2016)',
    },
    ceasesOn: plainDate('2017-11-11'),
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu. Chỉ đọc tiêu đề.',
  },
];
