import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2000. */
export const instruments2000: readonly Instrument[] = [
  {
    number: '68/2000/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về thực hiện chế độ hợp đồng một số loại công việc trong cơ quan hành chính nhà nước, đơn vị sự nghiệp',
      en: 'Contracts for certain jobs in administrative bodies and public units (2000)',
    },
    issuedOn: plainDate('2000-11-17'),
    provenance: 'unverified',
    note: 'Số, ngày, trích yếu đọc ở Bộ pháp điển; việc bị thay thế chưa đối chiếu.',
  },
];
