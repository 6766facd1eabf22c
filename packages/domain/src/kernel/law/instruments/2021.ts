import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2021. */
export const instruments2021: readonly Instrument[] = [
  {
    number: '01/2021/TT-BGDĐT',
    kind: 'circular',
    issuer: 'Bộ Giáo dục và Đào tạo',
    title: {
      vi: 'Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các cơ sở giáo dục mầm non công lập',
      en: 'Codes, standards and pay of teachers in public pre-schools',
    },
    issuedOn: plainDate('2021-02-02'),
    effectiveFrom: plainDate('2021-03-20'),
    provenance: 'text',
  },
  {
    number: '02/2021/TT-BGDĐT',
    kind: 'circular',
    issuer: 'Bộ Giáo dục và Đào tạo',
    title: {
      vi: 'Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường tiểu học công lập',
      en: 'Codes, standards and pay of teachers in public primary schools',
    },
    issuedOn: plainDate('2021-02-02'),
    effectiveFrom: plainDate('2021-03-20'),
    provenance: 'text',
  },
  {
    number: '03/2021/TT-BGDĐT',
    kind: 'circular',
    issuer: 'Bộ Giáo dục và Đào tạo',
    title: {
      vi: 'Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường trung học cơ sở công lập',
      en: 'Codes, standards and pay of teachers in public lower secondary schools',
    },
    issuedOn: plainDate('2021-02-02'),
    effectiveFrom: plainDate('2021-03-20'),
    provenance: 'text',
  },
  {
    number: '04/2021/TT-BGDĐT',
    kind: 'circular',
    issuer: 'Bộ Giáo dục và Đào tạo',
    title: {
      vi: 'Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường trung học phổ thông công lập',
      en: 'Codes, standards and pay of teachers in public upper secondary schools',
    },
    issuedOn: plainDate('2021-02-02'),
    effectiveFrom: plainDate('2021-03-20'),
    provenance: 'text',
  },
  {
    number: '13/2021/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định về đối thoại với thanh niên; cơ chế, chính sách và biện pháp thực hiện chính sách đối với thanh niên từ đủ 16 tuổi đến dưới 18 tuổi',
      en: 'Dialogue with youth; policy for youth of 16 and 17',
    },
    issuedOn: plainDate('2021-03-01'),
    effectiveFrom: plainDate('2021-03-01'),
    provenance: 'text',
  },
  {
    number: '60/2021/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập',
      en: 'Financial autonomy of public service units',
    },
    issuedOn: plainDate('2021-06-21'),
    effectiveFrom: plainDate('2021-08-15'),
    provenance: 'text',
  },
  {
    number: '03/2021/TT-BNV',
    kind: 'circular',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Sửa đổi, bổ sung chế độ nâng bậc lương thường xuyên, nâng bậc lương trước thời hạn và phụ cấp thâm niên vượt khung',
      en: 'Amending the rules on regular and early step increases and the seniority allowance beyond the frame',
    },
    issuedOn: plainDate('2021-06-29'),
    effectiveFrom: plainDate('2021-08-15'),
    amends: [
      { instrument: '08/2013/TT-BNV', provenance: 'text' },
      { instrument: '04/2005/TT-BNV', provenance: 'text' },
    ],
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu. Đọc toàn văn ở Công báo 665+666 ngày 12/7/2021; khoản 1 Điều 3: có hiệu lực từ 15/8/2021.',
  },
  {
    number: '76/NQ-CP',
    kind: 'resolution',
    issuer: 'Chính phủ',
    title: {
      vi: 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      en: 'Public administration reform programme 2021-2030',
    },
    issuedOn: plainDate('2021-07-15'),
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '89/2021/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Sửa đổi, bổ sung một số điều của Nghị định số 101/2017/NĐ-CP ngày 01 tháng 9 năm 2017 của Chính phủ về đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
      en: 'Amending Decree 101/2017 on training',
    },
    issuedOn: plainDate('2021-10-18'),
    amends: [{ instrument: '101/2017/NĐ-CP', provenance: 'text' }],
    provenance: 'text',
  },
  {
    number: '50-QĐ/TW',
    kind: 'party-regulation',
    issuer: 'Bộ Chính trị',
    title: {
      vi: 'Về công tác quy hoạch cán bộ',
      en: 'Party regulation on succession planning (2021)',
    },
    issuedOn: plainDate('2021-12-27'),
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu. Không thấy văn bản; việc Quy định 377-QĐ/TW thay thế chưa đối chiếu.',
  },
  {
    number: '02/2021/TT-BNV',
    kind: 'circular',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Quy định mã số, tiêu chuẩn và xếp lương các ngạch công chức chuyên ngành hành chính và văn thư',
      en: 'Codes, standards and pay of administrative and clerical civil-servant ranks',
    },
    effectiveFrom: plainDate('2021-08-01'),
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu. Không đọc được văn bản.',
  },
  {
    number: '34/2021/TT-BGDĐT',
    kind: 'circular',
    issuer: 'Bộ Giáo dục và Đào tạo',
    title: {
      vi: 'Quy định tiêu chuẩn, điều kiện thi hoặc xét thăng hạng chức danh nghề nghiệp giáo viên',
      en: 'Conditions of class promotion of teachers (2021)',
    },
    ceasesOn: plainDate('2024-12-15'),
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '107/2021/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về cơ chế một cửa, một cửa liên thông',
      en: 'One-stop shop (2021)',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
];
