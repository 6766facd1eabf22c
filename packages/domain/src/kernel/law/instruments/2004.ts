import { plainDate } from '../../time/index.ts';
import type { Instrument } from '../instrument.ts';

/** Văn bản ban hành năm 2004. */
export const instruments2004: readonly Instrument[] = [
  {
    number: '204/2004/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: {
      vi: 'Về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
      en: 'On the salary regime for cadres, civil servants, public employees and the armed forces',
    },
    issuedOn: plainDate('2004-12-14'),
    provenance: 'text',
    note: 'Không thấy toàn văn: bảng lương và Điều 7 đọc qua văn bản dẫn chiếu; ngày có hiệu lực chưa rõ.',
  },
];
