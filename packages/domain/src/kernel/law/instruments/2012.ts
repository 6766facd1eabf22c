import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2012. */
export const instruments2012: readonly Instrument[] = [
  {
    number: '31/2012/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương tối thiểu chung 1.050.000 đồng/tháng',
      en: 'General minimum wage of 1,050,000 đồng a month',
    },
    issuedOn: plainDate('2012-04-12'),
    ceasesOn: plainDate('2013-07-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Số, ngày và mức theo bốn bảng tổng hợp của cơ quan bảo hiểm xã hội và báo.',
  },
  {
    number: '14/2012/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về sửa đổi Điều 7 Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang và Mục I Bảng phụ cấp chức vụ lãnh đạo (bầu cử, bổ nhiệm) trong các cơ quan nhà nước, đơn vị sự nghiệp của Nhà nước; cơ quan, đơn vị thuộc Quân đội nhân dân và Công an nhân dân ban hành kèm theo Nghị định số 204/2004/NĐ-CP',
      en: 'Amending article 7 of Decree 204/2004 and section I of the leadership allowance table (2012)',
    },
    issuedOn: plainDate('2012-03-07'),
    amends: [
      { instrument: '204/2004/NĐ-CP', part: 'Điều 7 và Mục I Bảng phụ cấp chức vụ lãnh đạo', provenance: 'text' },
    ],
    provenance: 'text',
  },
  {
    number: '1294/QĐ-BNV',
    kind: 'decision',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Về xác định Chỉ số cải cách hành chính (2012)',
      en: 'PAR INDEX method of 2012',
    },
    issuedOn: plainDate('2012-12-03'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '1383/QĐ-BNV',
    kind: 'decision',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ hành chính (SIPAS)',
      en: 'First SIPAS scheme',
    },
    issuedOn: plainDate('2012-12-28'),
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu. Năm 2012 theo nguồn thứ cấp, ngày 28/12 theo hiểu biết.',
  },
  {
    number: '39/2012/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định về thi đua, khen thưởng (năm 2012)',
      en: 'Rules on emulation and rewards (2012)',
    },
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu. Việc Nghị định 91/2017/NĐ-CP thay thế chưa đối chiếu.',
  },
  {
    number: '513/QĐ-TTg',
    kind: 'decision',
    issuer: 'Thủ tướng Chính phủ',
    title: {
      vi: 'Dự án hoàn thiện, hiện đại hóa hồ sơ, bản đồ địa giới hành chính',
      en: 'Boundary records modernisation programme',
    },
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu.',
  },
];
