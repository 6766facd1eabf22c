import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2017. */
export const instruments2017: readonly Instrument[] = [
  {
    number: '47/2017/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương cơ sở 1.300.000 đồng/tháng',
      en: 'Base salary of 1,300,000 đồng a month',
    },
    issuedOn: plainDate('2017-04-24'),
    ceasesOn: plainDate('2018-07-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo.',
  },
  {
    number: '91/2017/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
      en: 'Details of the Law on Emulation and Rewards (2017)',
    },
    issuedOn: plainDate('2017-07-31'),
    effectiveFrom: plainDate('2017-10-01'),
    ceasesOn: plainDate('2024-01-01'),
    replaces: [
      { instrument: '42/2010/NĐ-CP', provenance: 'unverified' },
      { instrument: '39/2012/NĐ-CP', provenance: 'unverified' },
      { instrument: '65/2014/NĐ-CP', provenance: 'unverified' },
    ],
    provenance: 'unverified',
    note: 'Số, ngày, hết hiệu lực đã đọc; ngày có hiệu lực và việc thay các nghị định trước theo hiểu biết.',
  },
  {
    number: '101/2017/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
      en: 'Training of cadres, civil servants and public employees',
    },
    issuedOn: plainDate('2017-09-01'),
    provenance: 'text',
  },
  {
    number: '2640/QĐ-BNV',
    kind: 'decision',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ hành chính (SIPAS), 2017 - 2020',
      en: 'SIPAS method 2017-2020',
    },
    issuedOn: plainDate('2017-10-10'),
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu. Chỉ đọc tiêu đề.',
  },
  {
    number: '162/2017/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định chi tiết một số điều và biện pháp thi hành Luật tín ngưỡng, tôn giáo',
      en: 'Details of the Law on Belief and Religion (2017)',
    },
    issuedOn: plainDate('2017-12-30'),
    effectiveFrom: plainDate('2018-01-01'),
    guides: [{ instrument: '02/2016/QH14', provenance: 'text' }],
    provenance: 'text',
    note: 'Việc Nghị định 95/2023/NĐ-CP thay thế chưa đối chiếu.',
  },
  {
    number: '07/2017/TT-BNV',
    kind: 'circular',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Hướng dẫn chế độ tiền lương đối với người làm công tác cơ yếu',
      en: 'Guidance on salaries of cipher staff',
    },
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '18-NQ/TW',
    kind: 'resolution',
    issuer: 'Ban Chấp hành Trung ương Đảng',
    title: {
      vi: 'Về sắp xếp tổ chức bộ máy của hệ thống chính trị',
      en: 'Party resolution on streamlining the political system',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '19-NQ/TW',
    kind: 'resolution',
    issuer: 'Ban Chấp hành Trung ương Đảng',
    title: {
      vi: 'Về đổi mới hệ thống tổ chức và quản lý đơn vị sự nghiệp công lập',
      en: 'Party resolution on public service units',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '114/2017/QĐ-UBND',
    kind: 'decision',
    issuer: 'Ủy ban nhân dân tỉnh Ninh Thuận',
    title: {
      vi: 'Quy định về cụm, khối thi đua của tỉnh Ninh Thuận',
      en: 'Emulation blocs of Ninh Thuận (2017)',
    },
    effectiveFrom: plainDate('2017-11-11'),
    replaces: [{ instrument: '27/2016/QĐ-UBND', provenance: 'text' }],
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu. Chỉ đọc tiêu đề.',
  },
  {
    number: '2948/QĐ-BNV',
    kind: 'decision',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Về xác định Chỉ số cải cách hành chính (2017)',
      en: 'PAR INDEX method of 2017',
    },
    replaces: [{ instrument: '4361/QĐ-BNV', provenance: 'secondary' }],
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
];
