import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2003. */
export const instruments2003: readonly Instrument[] = [
  {
    number: '15/2003/QH11',
    kind: 'law',
    issuer: 'Quốc hội',
    title: {
      vi: 'Luật Thi đua, Khen thưởng',
      en: 'Law on Emulation and Rewards',
    },
    issuedOn: plainDate('2003-11-26'),
    effectiveFrom: plainDate('2004-07-01'),
    ceasesOn: plainDate('2024-01-01'),
    provenance: 'text',
  },
];
