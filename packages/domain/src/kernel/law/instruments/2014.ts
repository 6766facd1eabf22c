import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2014. */
export const instruments2014: readonly Instrument[] = [
  {
    number: '37/2014/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh',
      en: 'District specialised agencies (2014)',
    },
    issuedOn: plainDate('2014-05-05'),
    ceasesOn: plainDate('2025-03-01'),
    provenance: 'secondary',
    note: 'Số, ngày, trích yếu đọc ở Bộ pháp điển; hết hiệu lực theo nguồn thứ cấp.',
  },
  {
    number: '48/2014/TT-BTNMT',
    kind: 'circular',
    issuer: 'Bộ Tài nguyên và Môi trường',
    title: {
      vi: 'Về hồ sơ địa giới hành chính',
      en: 'Administrative boundary records',
    },
    issuedOn: plainDate('2014-08-22'),
    effectiveFrom: plainDate('2014-11-03'),
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '21/2014/TT-BVHTTDL',
    kind: 'circular',
    issuer: 'Bộ Văn hóa, Thể thao và Du lịch',
    title: {
      vi: 'Quy định về thi đua, khen thưởng ngành Văn hóa, Thể thao và Du lịch',
      en: 'Emulation and rewards in the culture, sports and tourism branch (2014)',
    },
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '24/2014/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương',
      en: 'Provincial specialised agencies (2014)',
    },
    ceasesOn: plainDate('2025-03-01'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '33/2014/TT-BTC',
    kind: 'circular',
    issuer: 'Bộ Tài chính',
    title: {
      vi: 'Hướng dẫn chế độ phụ cấp thâm niên (có ví dụ chính thức)',
      en: 'Guidance on the seniority allowance, with official examples',
    },
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '42/2014/QĐ-TTg',
    kind: 'decision',
    issuer: 'Thủ tướng Chính phủ',
    title: {
      vi: 'Về theo dõi, đôn đốc, kiểm tra việc thực hiện nhiệm vụ được giao',
      en: 'Following up assigned tasks',
    },
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '58/2014/QH13',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Luật Bảo hiểm xã hội',
      en: 'Law on Social Insurance (2014)',
    },
    provenance: 'unverified',
    note: 'Chỉ được nhắc là "Luật 2014" (20 năm đóng); số hiệu chưa đối chiếu.',
  },
  {
    number: '65/2014/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định về thi đua, khen thưởng (năm 2014)',
      en: 'Rules on emulation and rewards (2014)',
    },
    provenance: 'unverified',
    note: 'Trích yếu chưa đối chiếu. Việc Nghị định 91/2017/NĐ-CP thay thế chưa đối chiếu.',
  },
  {
    number: '108/2014/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về chính sách tinh giản biên chế',
      en: 'Downsizing policy (2014)',
    },
    ceasesOn: plainDate('2023-07-20'),
    provenance: 'secondary',
    note: 'Bài viết dẫn ghi "ngày 20/11/2024", chắc là lỗi in; ngày ban hành để trống.',
  },
];
