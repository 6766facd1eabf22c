import type { LawReview } from './law-review.ts';

/** Câu hỏi mở về ngạch, lương, đánh giá, kỷ luật, tuyển dụng. */
export const ranksPayEvaluationReviews: readonly LawReview[] = [
  {
    id: 'ranks-pay-evaluation.I-1',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Lời văn Điều 29 đến 40 Nghị định 138/2020/NĐ-CP và nội dung Nghị định 116/2024/NĐ-CP về nâng ngạch là gì (thời gian, điểm, thứ tự ưu tiên, miễn thi)?',
      en: 'Text of arts. 29-40 of Decree 138/2020 and of Decree 116/2024 on rank promotion (minutes, marks, tie order, exemption).',
    },
    affects: ['138/2020/NĐ-CP', '116/2024/NĐ-CP'],
  },
  {
    id: 'ranks-pay-evaluation.I-2',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Thông tư 02/2021/TT-BNV và 06/2022/TT-BNV còn hiệu lực sau Nghị định 170/2025/NĐ-CP không; mốc 9, 6, 3 năm có còn ràng buộc khi thay đổi vị trí việc làm không?',
      en: 'Are Circulars 02/2021 and 06/2022 still in force after Decree 170/2025, and do their 9, 6 and 3 years still bind?',
    },
    affects: ['02/2021/TT-BNV', '06/2022/TT-BNV', '170/2025/NĐ-CP'],
  },
  {
    id: 'ranks-pay-evaluation.I-3',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Toàn văn Nghị định 204/2004/NĐ-CP (Điều 6, 7, Bảng 2, Bảng 3), Thông tư 04/2005/TT-BNV và 08/2013/TT-BNV: thời gian không tính và nhóm C của Bảng 3 cần đối chiếu.',
      en: 'Full texts of Decree 204/2004 and Circulars 04/2005 and 08/2013: non-counted time and the C groups of Table 3.',
    },
    affects: [
      '204/2004/NĐ-CP',
      '04/2005/TT-BNV',
      '08/2013/TT-BNV',
      'pay.salary-coefficient',
      'pay.regular-step-increase',
      'pay.seniority-beyond-frame',
    ],
  },
  {
    id: 'ranks-pay-evaluation.I-4',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Nghị định 300/2026/NĐ-CP và văn bản hợp nhất 10/2026: phải đọc quy định xếp lương mới ở điểm b khoản 3 Điều 24, khoản 3 Điều 20 và khoản 2 Điều 13.',
      en: 'Decree 300/2026 and its consolidated text: the new pay rule of art. 24(3)(b), arts. 20(3) and 13(2) must be read.',
    },
    affects: ['300/2026/NĐ-CP', '10/2026/VBHN-NĐ-BNV', '170/2025/NĐ-CP', 'pay.pay-on-rank-promotion'],
  },
  {
    id: 'ranks-pay-evaluation.I-5',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Ngày ký Nghị định 361/2025/NĐ-CP và tỷ lệ theo ngạch của từng loại cơ quan là gì?',
      en: 'Signing date of Decree 361/2025 and its ratios by rank for each kind of body.',
    },
    affects: ['361/2025/NĐ-CP'],
  },
  {
    id: 'ranks-pay-evaluation.I-6',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Luật 129/2025/QH15 và Nghị định 259/2026/NĐ-CP: có bỏ tập sự không, thủ tục chuyển bậc nghề nghiệp, điểm c đến e Điều 10 Nghị định 232/2026/NĐ-CP, bậc khi xếp lại từ A2.2 sang A2.1?',
      en: 'Law 129/2025 and Decree 259/2026: probation, moving between grades, art. 10(c)-(e) of Decree 232/2026, the step on re-ranking from A2.2 to A2.1.',
    },
    affects: ['129/2025/QH15', '259/2026/NĐ-CP', '232/2026/NĐ-CP'],
  },
  {
    id: 'ranks-pay-evaluation.I-7',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Mẫu số của tỷ lệ 20% (25%) ở khoản 5 Điều 20 Nghị định 335/2025/NĐ-CP: chỉ mức Hoàn thành tốt, hay từ Hoàn thành tốt trở lên; làm tròn ra sao?',
      en: 'Base of the 20 % (25 %) cap in art. 20(5) of Decree 335/2025, and rounding.',
    },
    affects: ['335/2025/NĐ-CP', '48/2023/NĐ-CP'],
  },
  {
    id: 'ranks-pay-evaluation.I-8',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Điều 8 Nghị định 335/2025/NĐ-CP: tổ chức đủ điểm của một mức nhưng không đạt điều kiện về nhiệm vụ thì xếp mức nào?',
      en: 'Art. 8 of Decree 335/2025: a score inside a band whose task condition is not met has no stated grade.',
    },
    affects: ['335/2025/NĐ-CP'],
  },
  {
    id: 'ranks-pay-evaluation.I-9',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Sau 01/7/2025 kỷ luật kéo theo thời hạn không nâng ngạch bao lâu; chuyển tiếp với quyết định cũ, hình thức cách chức, thời hạn dài hơn của Đảng; Thông tư 03/2021/TT-BNV còn áp dụng trọn vẹn không?',
      en: 'Promotion bar after 01/07/2025: length, transition of earlier decisions, removal, longer Party periods; is Circular 03/2021 fully operative?',
    },
    affects: ['80/2025/QH15', '172/2025/NĐ-CP', '22/2008/QH12', '03/2021/TT-BNV', 'pay.regular-step-increase'],
  },
  {
    id: 'ranks-pay-evaluation.I-10',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Điều 15 Nghị định 233/2026/NĐ-CP: trước ngày 05 tháng 12 hay 15 tháng 12 (bản OCR)?',
      en: 'Art. 15 of Decree 233/2026: before 5 or 15 December (OCR copy)?',
    },
    affects: ['233/2026/NĐ-CP'],
  },
  {
    id: 'ranks-pay-evaluation.I-11',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Quy định 540-QĐ/TU của Tỉnh ủy Hưng Yên: nội dung, và còn hiệu lực sau sáp nhập tỉnh không? Năm của Quy định 366-QĐ/TW (Hướng dẫn 45-HD/BTCTW ghi 30/8/2025).',
      en: 'Regulation 540-QĐ/TU of Hưng Yên: its text and fate after the merger; the year of 366-QĐ/TW (guidance 45-HD/BTCTW says 30/08/2025).',
    },
    affects: ['540-QĐ/TU', '366-QĐ/TW'],
  },
  {
    id: 'ranks-pay-evaluation.I-12',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Lời văn của việc Quy định 377-QĐ/TW thay Quy định 50-QĐ/TW; Quy định 377-QĐ/TW mới đọc qua Hướng dẫn 45-HD/BTCTW.',
      en: 'Wording by which 377-QĐ/TW supersedes 50-QĐ/TW; the former was read only through guidance 45-HD/BTCTW.',
    },
    affects: ['50-QĐ/TW', '377-QĐ/TW', '45-HD/BTCTW'],
  },
  {
    id: 'ranks-pay-evaluation.I-13',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Tiêu chí xếp loại công chức ở Điều 8 đến 11 Nghị định 90/2020/NĐ-CP và lời văn Nghị định 48/2023/NĐ-CP.',
      en: 'Criteria for civil servants in arts. 8-11 of Decree 90/2020 and the words of Decree 48/2023.',
    },
    affects: ['90/2020/NĐ-CP', '48/2023/NĐ-CP'],
  },
  {
    id: 'ranks-pay-evaluation.I-14',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Phụ cấp chức vụ lãnh đạo cấp sở sau Nghị định 07/2026/NĐ-CP có thay đổi không?',
      en: 'Does Decree 07/2026 change the leadership allowances at department level?',
    },
    affects: ['07/2026/NĐ-CP', '204/2004/NĐ-CP'],
  },
  {
    id: 'ranks-pay-evaluation.I-15',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: '"12 tháng kể từ ngày" tính cả ngày đầu hay từ ngày kế tiếp (Điều 147, 148 Bộ luật Dân sự)?',
      en: 'Does "12 months from the day" include the first day (Civil Code arts. 147-148)?',
    },
    affects: ['91/2015/QH13', '172/2025/NĐ-CP'],
  },
  {
    id: 'ranks-pay-evaluation.I-16',
    sheet: 'ranks-pay-evaluation',
    question: {
      vi: 'Mã số và nhóm lương của các ngạch kế toán, thanh tra, văn thư cần đối chiếu thông tư của Bộ Tài chính, Thanh tra Chính phủ và Thông tư 02/2021/TT-BNV.',
      en: 'Codes and salary groups of accounting, inspection and clerical ranks.',
    },
    affects: ['02/2021/TT-BNV', 'pay.salary-coefficient'],
  },
];
