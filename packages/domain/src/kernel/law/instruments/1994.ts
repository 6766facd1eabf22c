import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 1994. */
export const instruments1994: readonly Instrument[] = [
  {
    number: '119/CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về quản lý hồ sơ, bản đồ địa giới hành chính',
      en: 'Administrative boundary records and maps',
    },
    issuedOn: plainDate('1994-09-16'),
    provenance: 'text',
    note: 'Trích yếu chưa đối chiếu.',
  },
];
