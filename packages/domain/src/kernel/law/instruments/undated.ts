import type { Instrument } from '../instrument.ts';

/** Văn bản chưa rõ năm ban hành: numbers without a year, whose date no source gives. */
export const instrumentsUndated: readonly Instrument[] = [
  {
    number: '03/CV-BCĐ',
    kind: 'official-letter',
    issuer: 'Ban Chỉ đạo (theo ký hiệu BCĐ)',
    title: {
      vi: 'Về định hướng bố trí biên chế cấp xã',
      en: 'Orientation on commune staffing',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '09/CV-BCĐ',
    kind: 'official-letter',
    issuer: 'Ban Chỉ đạo (theo ký hiệu BCĐ)',
    title: {
      vi: 'Về định hướng bố trí biên chế cấp xã',
      en: 'Orientation on commune staffing (second letter)',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '12-CV/BCĐ',
    kind: 'official-letter',
    issuer: 'Ban Chỉ đạo (theo ký hiệu BCĐ)',
    title: {
      vi: 'Về người hoạt động không chuyên trách cấp xã',
      en: 'On commune part-time workers',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
  {
    number: '0124/KH-UBND',
    kind: 'plan',
    issuer: 'Ủy ban nhân dân tỉnh Đắk Lắk',
    title: {
      vi: 'Kế hoạch phong trào thi đua',
      en: 'Emulation movement plan of Đắk Lắk',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Ký hiệu và ngày chưa đối chiếu.',
  },
  {
    number: '0125/KH-UBND',
    kind: 'plan',
    issuer: 'Ủy ban nhân dân tỉnh Đắk Lắk',
    title: {
      vi: 'Kế hoạch phong trào thi đua',
      en: 'Emulation movement plan of Đắk Lắk (second)',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Ký hiệu và ngày chưa đối chiếu.',
  },
  {
    number: '427/TKT-TCHC',
    kind: 'official-letter',
    issuer: 'Thống kê tỉnh Hưng Yên',
    title: {
      vi: 'Về đánh giá, xếp loại hằng quý của cơ quan thống kê',
      en: 'Quarterly rating in the statistics office',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Quy định riêng của một cơ quan, không phải quy định chung.',
  },
  {
    number: '982/KH-UBND',
    kind: 'plan',
    issuer: 'Ủy ban nhân dân tỉnh Nghệ An',
    title: {
      vi: 'Kế hoạch đợt thi đua đặc biệt',
      en: 'Special emulation drive of Nghệ An',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu. Không rõ ngày.',
  },
  {
    number: '2034/BNV-TCBC',
    kind: 'official-letter',
    issuer: 'Bộ Nội vụ',
    title: {
      vi: 'Về chỉ tiêu giảm biên chế, không tính viên chức giáo dục và y tế',
      en: 'Reduction target leaves out education and health employees',
    },
    provenance: 'secondary',
    note: 'Trích yếu chưa đối chiếu.',
  },
];
