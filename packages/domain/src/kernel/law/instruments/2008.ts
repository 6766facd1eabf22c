import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2008. */
export const instruments2008: readonly Instrument[] = [
  {
    number: '22/2008/QH12',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Luật Cán bộ, công chức',
      en: 'Law on Cadres and Civil Servants (2008)',
    },
    issuedOn: plainDate('2008-11-13'),
    effectiveFrom: plainDate('2010-01-01'),
    ceasesOn: plainDate('2025-07-01'),
    provenance: 'text',
    note: 'Quy định về đánh giá công chức của luật mới chỉ thực hiện từ 01/01/2026 (khoản 2 Điều 44 Luật 80/2025/QH15).',
  },
];
