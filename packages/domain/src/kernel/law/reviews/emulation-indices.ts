import type { LawReview } from './law-review.ts';

/** Câu hỏi mở về thi đua, khen thưởng và các chỉ số. */
export const emulationIndicesReviews: readonly LawReview[] = [
  {
    id: 'emulation-indices.G-1',
    sheet: 'emulation-indices',
    question: {
      vi: 'Luật 06/2026/QH16 (hiệu lực 01/10/2026): chưa thấy nội dung và nghị định thi hành; mọi quy định từ ngày đó là tạm thời.',
      en: 'Law 06/2026/QH16: content and implementing decree not seen; everything from 01/10/2026 is provisional.',
    },
    affects: ['06/2026/QH16', '06/2022/QH15'],
  },
  {
    id: 'emulation-indices.G-2',
    sheet: 'emulation-indices',
    question: {
      vi: 'Giới hạn Cờ thi đua của Chính phủ sau năm 2024: còn 20% không, trên mẫu số nào?',
      en: 'Cap on Government flags after 2024: is 20 % kept, and of what base?',
    },
    affects: ['98/2023/NĐ-CP', '152/2025/NĐ-CP', '91/2017/NĐ-CP', '5007/BNV-TĐKT'],
  },
  {
    id: 'emulation-indices.G-3',
    sheet: 'emulation-indices',
    question: {
      vi: 'Giới hạn 15% Chiến sĩ thi đua cơ sở đã bỏ từ 01/01/2024; bộ, tỉnh có giữ trong quy định riêng không?',
      en: 'The 15 % cap on grassroots emulation fighters lapsed on 01/01/2024; do ministries or provinces keep it?',
    },
    affects: ['91/2017/NĐ-CP', '98/2023/NĐ-CP'],
  },
  {
    id: 'emulation-indices.G-4',
    sheet: 'emulation-indices',
    question: {
      vi: 'Huân chương Lao động theo Luật 2022: lời văn hạng Nhất (Điều 42) và của tập thể; Bằng khen của Thủ tướng cho tập thể; bảng quá trình cống hiến của Nghị định 152/2025/NĐ-CP.',
      en: 'Labour Order under the 2022 Law: first class, collectives; tables of length of contribution in Decree 152/2025.',
    },
    affects: ['06/2022/QH15', '152/2025/NĐ-CP'],
  },
  {
    id: 'emulation-indices.G-5',
    sheet: 'emulation-indices',
    question: {
      vi: 'Thủ tục đơn giản (Điều 85 Luật Thi đua, khen thưởng): lời văn và mẫu.',
      en: 'Simplified procedure (art. 85 of the Law): words and forms.',
    },
    affects: ['06/2022/QH15'],
  },
  {
    id: 'emulation-indices.G-6',
    sheet: 'emulation-indices',
    question: {
      vi: 'Tiền thưởng theo Nghị định 91/2017/NĐ-CP: mức và cách làm tròn trước 2024; hệ số cá nhân của Giấy khen và Huân chương theo Nghị định 152/2025/NĐ-CP.',
      en: 'Reward money under Decree 91/2017, and individual multiples under Decree 152/2025.',
    },
    affects: ['91/2017/NĐ-CP', '152/2025/NĐ-CP'],
  },
  {
    id: 'emulation-indices.G-7',
    sheet: 'emulation-indices',
    question: {
      vi: 'Khoản 2 Điều 49 Nghị định 152/2025/NĐ-CP làm tròn lên hàng chục nghìn, bảng công bố lại in 702.000 và 1.872.000; hộ gia đình nhân 1,5 trên số đã làm tròn hay trên hệ số?',
      en: 'Art. 49(2) of Decree 152/2025 rounds up to 10,000 but published tables do not; households: 1.5 times the rounded amount or the multiple?',
    },
    affects: ['152/2025/NĐ-CP'],
  },
  {
    id: 'emulation-indices.G-8',
    sheet: 'emulation-indices',
    question: {
      vi: 'Hưng Yên: số cụm, khối thi đua 2022 - 2023, quy định và bảng điểm, số Cờ và Bằng khen mỗi khối.',
      en: 'Hưng Yên: number of emulation blocs in 2022-23, its regulation, score table, flags and certificates per bloc.',
    },
    affects: ['06/2022/QH15', '1479/HD-BTĐKT'],
  },
  {
    id: 'emulation-indices.G-9',
    sheet: 'emulation-indices',
    question: {
      vi: 'Thông tư 12/2019/TT-BNV, 01/2024/TT-BNV, 15/2025/TT-BNV: điều về cụm, khối, giao ước, trưởng khối; luân phiên là quy định hay thông lệ?',
      en: 'Circulars 12/2019, 01/2024, 15/2025: articles on blocs, pact and leader; is rotation law or custom?',
    },
    affects: ['12/2019/TT-BNV', '01/2024/TT-BNV', '15/2025/TT-BNV'],
  },
  {
    id: 'emulation-indices.G-10',
    sheet: 'emulation-indices',
    question: {
      vi: 'Các năm Chiến sĩ thi đua cơ sở trong chuỗi 5 năm có phải liên tục không; năm đề nghị có được tính không?',
      en: 'Must the titles inside the five-year chains be consecutive; does the year of the proposal count?',
    },
    affects: ['06/2022/QH15'],
  },
  {
    id: 'emulation-indices.G-11',
    sheet: 'emulation-indices',
    question: {
      vi: 'Ngưỡng phiếu trước 2024 (70, 80, 90%) và điều về bỏ phiếu của Nghị định 152/2025/NĐ-CP chưa đọc.',
      en: 'Vote thresholds before 2024, and the voting article of Decree 152/2025, were not read.',
    },
    affects: ['91/2017/NĐ-CP', '98/2023/NĐ-CP', '152/2025/NĐ-CP'],
  },
  {
    id: 'emulation-indices.G-12',
    sheet: 'emulation-indices',
    question: {
      vi: 'Quyết định 876/QĐ-BNV: điểm tối đa từng lĩnh vực từ 2022, phân bổ 32 điểm điều tra; thứ hạng Hưng Yên 2022 - 2024; "6/2" ở lĩnh vực 1 của Quyết định 1149/QĐ-BNV.',
      en: 'Decision 876: maxima per area, split of the 32 survey points, ranks of Hưng Yên 2022-24; "6/2" in area 1 of Decision 1149.',
    },
    affects: ['876/QĐ-BNV', '1149/QĐ-BNV'],
  },
  {
    id: 'emulation-indices.G-13',
    sheet: 'emulation-indices',
    question: {
      vi: 'Công thức SIPAS trong Quyết định 1001/QĐ-BNV (tỷ lệ hài lòng hay trung bình), trọng số và bộ câu hỏi.',
      en: 'SIPAS formula in Decision 1001 (share or mean), weights and questions.',
    },
    affects: ['1001/QĐ-BNV'],
  },
  {
    id: 'emulation-indices.G-14',
    sheet: 'emulation-indices',
    question: {
      vi: 'PAPI 2021: "/63" hay 60 tỉnh được xếp hạng; thang điểm thấp nhất 8 hay 10?',
      en: 'PAPI 2021: out of 63 or of the 60 ranked; scale minimum 8 or 10?',
    },
    affects: ['indices.papi'],
  },
  {
    id: 'emulation-indices.G-15',
    sheet: 'emulation-indices',
    question: {
      vi: 'Trọng số PCI từ 2021 và bản 2025, tỷ lệ 60/40 còn không; DDCI: tỷ lệ, trọng số, nhóm, Hưng Yên có ban hành năm 2023 không?',
      en: 'PCI weights of 2021+ and 2025, whether 60/40 holds; DDCI split, weights, groups; Hưng Yên in 2023.',
    },
    affects: ['indices.pci', 'indices.ddci', '843/QĐ-UBND'],
  },
  {
    id: 'emulation-indices.G-16',
    sheet: 'emulation-indices',
    question: {
      vi: 'Quyết định 212/2025/QĐ-UBND Hải Phòng: DDCI tối đa 2 điểm nhưng dòng "từ trung bình trở lên" ghi 1 điểm, nhầm hay chủ ý?',
      en: 'Decision 212/2025 of Hải Phòng: DDCI maximum 2 but "at or above the mean" gives 1; slip or intended?',
    },
    affects: ['212/2025/QĐ-UBND'],
  },
  {
    id: 'emulation-indices.G-17',
    sheet: 'emulation-indices',
    question: {
      vi: 'Sau 01/7/2025 (hai cấp, sáp nhập tỉnh) quy định cấp huyện nào còn áp dụng; bộ chỉ số PCI, PAR INDEX của 34 tỉnh?',
      en: 'After 01/07/2025 which district-level rules survive; index sets of 34 provinces?',
    },
    affects: ['72/2025/QH15', '129/2025/NĐ-CP', '876/QĐ-BNV'],
  },
  {
    id: 'emulation-indices.G-18',
    sheet: 'emulation-indices',
    question: {
      vi: 'Thanh tra, tổ chức phi chính phủ nước ngoài, phân cấp, theo dõi nhiệm vụ: văn bản mới nêu theo hiểu biết; thẩm quyền cấp huyện trong tôn giáo, hội, quỹ sau 01/7/2025 chưa đọc.',
      en: 'Inspection, foreign NGOs, delegation, task tracking are from memory only; who took over district powers in religion, associations and funds was not read.',
    },
    affects: ['84/2025/QH15', '58/2022/NĐ-CP', '42/2014/QĐ-TTg', '02/2016/QH14', '126/2024/NĐ-CP', '93/2019/NĐ-CP'],
  },
];
