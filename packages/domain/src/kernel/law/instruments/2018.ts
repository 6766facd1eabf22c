import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2018. */
export const instruments2018: readonly Instrument[] = [
  {
    number: '113/2018/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Sửa đổi, bổ sung một số điều của Nghị định số 108/2014/NĐ-CP về chính sách tinh giản biên chế',
      en: 'Amending Decree 108/2014 on downsizing',
    },
    issuedOn: plainDate('2018-08-31'),
    ceasesOn: plainDate('2023-07-20'),
    amends: [{ instrument: '108/2014/NĐ-CP', provenance: 'secondary' }],
    provenance: 'secondary',
  },
  {
    number: '2636/QĐ-BNV',
    kind: 'decision',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Về xác định Chỉ số cải cách hành chính (2018)',
      en: 'PAR INDEX method of 2018',
    },
    issuedOn: plainDate('2018-12-10'),
    replaces: [{ instrument: '2948/QĐ-BNV', provenance: 'secondary' }],
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '09/2018/TT-BTTTT',
    kind: 'circular',
    issuer: 'Bộ Thông tin và Truyền thông',
    title: {
      vi: 'Hướng dẫn thi đua, khen thưởng ngành Thông tin và Truyền thông',
      en: 'Emulation and rewards in the information and communications branch',
    },
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '27/2018/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Văn bản được ghi là bị Nghị định 185/2026/NĐ-CP thay thế',
      en: 'Instrument said to be replaced by Decree 185/2026',
    },
    ceasesOn: plainDate('2026-05-26'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Chỉ thấy trong bản tổng hợp Nghị định 185/2026/NĐ-CP; nội dung của nghị định mang số này chưa đối chiếu, có thể là ghi nhầm số.',
  },
  {
    number: '61/2018/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về cơ chế một cửa, một cửa liên thông',
      en: 'One-stop shop (2018)',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '72/2018/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương cơ sở 1.390.000 đồng/tháng',
      en: 'Base salary of 1,390,000 đồng a month',
    },
    effectiveFrom: plainDate('2018-07-01'),
    ceasesOn: plainDate('2019-07-01'),
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '161/2018/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Sửa đổi quy định về tuyển dụng và về hợp đồng một số loại công việc',
      en: 'Amending rules on recruitment and on contracts for certain jobs',
    },
    amends: [{ instrument: '68/2000/NĐ-CP', provenance: 'unverified' }],
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '3853/QĐ-UBND',
    kind: 'decision',
    issuer: 'Ủy ban nhân dân tỉnh Bình Định',
    title: {
      vi: 'Quy định về cụm, khối thi đua của tỉnh Bình Định',
      en: 'Emulation blocs of Bình Định',
    },
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu. Năm 2018; chỉ đọc tiêu đề.',
  },
];
