import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2007. */
export const instruments2007: readonly Instrument[] = [
  {
    number: '02/2007/TT-BNV',
    kind: 'circular',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Hướng dẫn xếp lương khi nâng ngạch, chuyển ngạch, chuyển loại công chức, viên chức',
      en: 'Guidance on pay when rank is raised, transferred or class changed',
    },
    issuedOn: plainDate('2007-05-25'),
    provenance: 'text',
    note: 'Đọc Mục II, gồm hai ví dụ; ngày có hiệu lực chưa rõ.',
  },
];
