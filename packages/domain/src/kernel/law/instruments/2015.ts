import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2015. */
export const instruments2015: readonly Instrument[] = [
  {
    number: '39-NQ/TW',
    kind: 'resolution',
    issuer: 'Bộ Chính trị',
    title: {
      vi: 'Về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức',
      en: 'Party resolution on downsizing and restructuring',
    },
    issuedOn: plainDate('2015-04-17'),
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '2745/HD-BTĐKT',
    kind: 'guidance',
    issuer: 'Ban Thi đua - Khen thưởng Trung ương',
    title: {
      vi: 'Về tổ chức hoạt động cụm, khối thi đua trung ương',
      en: 'Guidance on central emulation clusters and blocs',
    },
    issuedOn: plainDate('2015-11-24'),
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu. Đọc phần đầu.',
  },
  {
    number: '2746/HD-BTĐKT',
    kind: 'guidance',
    issuer: 'Ban Thi đua - Khen thưởng Trung ương',
    title: {
      vi: 'Về tổ chức hoạt động cụm, khối thi đua trung ương',
      en: 'Guidance on central emulation clusters and blocs (second)',
    },
    issuedOn: plainDate('2015-11-24'),
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu. Đọc phần đầu.',
  },
  {
    number: '62/2015/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Quy định trong lĩnh vực thi hành án dân sự',
      en: 'Rules on civil judgment enforcement',
    },
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu. Đọc qua Bộ pháp điển.',
  },
  {
    number: '77/2015/QH13',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Luật Tổ chức chính quyền địa phương',
      en: 'Law on Organisation of Local Government (2015)',
    },
    provenance: 'unverified',
    note: 'Số hiệu chưa đối chiếu.',
  },
  {
    number: '91/2015/QH13',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Bộ luật Dân sự',
      en: 'Civil Code (2015)',
    },
    provenance: 'text',
    note: 'Số hiệu đọc ở phần căn cứ của Nghị định 235/2026/NĐ-CP; dùng cho cách tính thời hạn (Điều 147, 148).',
  },
  {
    number: '1306/QĐ-UBND',
    kind: 'decision',
    issuer: 'Ủy ban nhân dân tỉnh Hòa Bình',
    title: {
      vi: 'Quy định về cụm, khối thi đua của tỉnh Hòa Bình',
      en: 'Emulation blocs of Hòa Bình',
    },
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu. Năm 2015; chỉ đọc tiêu đề.',
  },
];
