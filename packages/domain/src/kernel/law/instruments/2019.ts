import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2019. */
export const instruments2019: readonly Instrument[] = [
  {
    number: '843/QĐ-UBND',
    kind: 'decision',
    issuer: 'Ủy ban nhân dân tỉnh Đồng Tháp',
    title: {
      vi: 'Chỉ số năng lực cạnh tranh cấp sở, ban, ngành và địa phương (DDCI)',
      en: 'DDCI of Đồng Tháp',
    },
    issuedOn: plainDate('2019-08-15'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '12/2019/TT-BNV',
    kind: 'circular',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Quy định chi tiết thi hành Nghị định số 91/2017/NĐ-CP',
      en: 'Details of Decree 91/2017',
    },
    issuedOn: plainDate('2019-11-04'),
    guides: [{ instrument: '91/2017/NĐ-CP', provenance: 'text' }],
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu. Số và ngày đọc ở căn cứ của một quyết định cấp tỉnh; việc Thông tư 01/2024/TT-BNV thay thế chưa đối chiếu.',
  },
  {
    number: '52/2019/QH14',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức',
      en: 'Law amending the Law on Cadres and Civil Servants and the Law on Public Employees',
    },
    issuedOn: plainDate('2019-11-25'),
    effectiveFrom: plainDate('2020-07-01'),
    amends: [
      { instrument: '22/2008/QH12', provenance: 'text' },
      { instrument: '58/2010/QH12', provenance: 'text' },
    ],
    provenance: 'text',
  },
  {
    number: '93/2019/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về tổ chức, hoạt động của quỹ xã hội, quỹ từ thiện',
      en: 'Social and charity funds',
    },
    issuedOn: plainDate('2019-11-25'),
    effectiveFrom: plainDate('2020-01-15'),
    provenance: 'text',
  },
  {
    number: '25/VBHN-VPQH',
    kind: 'consolidated-text',
    issuer: 'Văn phòng Quốc hội',
    title: {
      vi: 'Luật Cán bộ, công chức (văn bản hợp nhất Luật 22/2008/QH12 và Luật 52/2019/QH14)',
      en: 'Law on Cadres and Civil Servants, consolidated text of 16/12/2019',
    },
    issuedOn: plainDate('2019-12-16'),
    provenance: 'text',
  },
  {
    number: '1150/QĐ-BNV',
    kind: 'decision',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Về xác định Chỉ số cải cách hành chính (2019)',
      en: 'PAR INDEX method of 2019',
    },
    issuedOn: plainDate('2019-12-30'),
    replaces: [{ instrument: '2636/QĐ-BNV', provenance: 'secondary' }],
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '07/2019/TT-BVHTTDL',
    kind: 'circular',
    issuer: 'Bộ Văn hóa, Thể thao và Du lịch',
    title: {
      vi: 'Quy định về thi đua, khen thưởng ngành Văn hóa, Thể thao và Du lịch',
      en: 'Emulation and rewards in the culture, sports and tourism branch (2019)',
    },
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '34/2019/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định về cán bộ, công chức cấp xã và người hoạt động không chuyên trách',
      en: 'Commune cadres, civil servants and part-time workers (2019)',
    },
    effectiveFrom: plainDate('2019-06-25'),
    ceasesOn: plainDate('2023-08-01'),
    amends: [{ instrument: '92/2009/NĐ-CP', provenance: 'unverified' }],
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu. Quan hệ sửa đổi Nghị định 92/2009/NĐ-CP theo hiểu biết.',
  },
  {
    number: '38/2019/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định mức lương cơ sở 1.490.000 đồng/tháng',
      en: 'Base salary of 1,490,000 đồng a month',
    },
    effectiveFrom: plainDate('2019-07-01'),
    ceasesOn: plainDate('2023-07-01'),
    replaces: [{ instrument: '72/2018/NĐ-CP', provenance: 'unverified' }],
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu. Mức tiền đọc ở Thông tư 71/2020/TT-BTC; số và ngày chưa đối chiếu.',
  },
];
