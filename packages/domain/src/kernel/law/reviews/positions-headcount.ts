import type { LawReview } from './law-review.ts';

/** Câu hỏi mở về vị trí việc làm, biên chế, tinh giản, sắp xếp tổ chức. */
export const positionsHeadcountReviews: readonly LawReview[] = [
  {
    id: 'positions-headcount.Q1',
    sheet: 'positions-headcount',
    question: {
      vi: 'Tỷ lệ ngạch theo Thông tư 13/2022/TT-BNV, 04/2024/TT-BNV ở sở, chi cục, huyện; theo Nghị định 361/2025/NĐ-CP ở văn phòng, thanh tra, chi cục và ngạch chuyên viên chính ở bộ?',
      en: 'Rank caps of Circulars 13/2022 and 04/2024 at department, sub-department and district, and of Decree 361/2025 for the remaining bodies.',
    },
    affects: ['13/2022/TT-BNV', '04/2024/TT-BNV', '361/2025/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q2',
    sheet: 'positions-headcount',
    question: {
      vi: 'Điều 5 Nghị định 154/2025/NĐ-CP: tiền lương hiện hưởng gồm những khoản nào (có phụ cấp công vụ không)?',
      en: 'Art. 5 of Decree 154/2025: components of current salary (with the public-service allowance?).',
    },
    affects: ['154/2025/NĐ-CP', '29/2023/NĐ-CP', '178/2024/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q3',
    sheet: 'positions-headcount',
    question: {
      vi: 'Kỳ phê duyệt danh sách tinh giản (hai lần một năm, theo quý, hay thường xuyên) và người ký theo Nghị định 154/2025/NĐ-CP?',
      en: 'Approval rhythm of the downsizing lists, and who signs under Decree 154/2025.',
    },
    affects: ['108/2014/NĐ-CP', '113/2018/NĐ-CP', '29/2023/NĐ-CP', '154/2025/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q4',
    sheet: 'positions-headcount',
    question: {
      vi: 'Nghị định 62/2020/NĐ-CP: hạn gửi kế hoạch biên chế công chức hằng năm và chế tài; năm 2026 đã có văn bản thay phần biên chế chưa?',
      en: 'Decree 62/2020: date of the yearly headcount plan and any penalty; is there a successor for the headcount part in 2026?',
    },
    affects: ['62/2020/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q5',
    sheet: 'positions-headcount',
    question: {
      vi: 'Nghị định 67/2025/NĐ-CP: công thức "15 năm đầu 4 tháng, từ năm 16 nửa tháng" thay công thức 20 năm cho mọi người, hay chỉ cho người có 15 đến dưới 20 năm?',
      en: 'Decree 67/2025: does the 15-year formula replace the 20-year one for everyone or only for 15 to 20 years?',
    },
    affects: ['67/2025/NĐ-CP', '178/2024/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q6',
    sheet: 'positions-headcount',
    question: {
      vi: 'Kết luận 40-KL/TW: 65.980 biên chế giáo viên bổ sung có loại ra khi kiểm tra tỷ lệ 10% không; chuyển sang tự chủ có tính trọn là giảm không?',
      en: '40-KL/TW: are the 65,980 extra teachers left out of the 10 % check; does a move to autonomy count in full?',
    },
    affects: ['40-KL/TW', '72-QĐ/TW'],
  },
  {
    id: 'positions-headcount.Q7',
    sheet: 'positions-headcount',
    question: {
      vi: 'Có công thức bắt buộc nào cho phần viên chức hưởng lương từ nguồn thu của đơn vị nhóm 3 không?',
      en: 'Is there a binding formula for the revenue-paid share of staff in a group-3 unit?',
    },
    affects: ['106/2020/NĐ-CP', '60/2021/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q8',
    sheet: 'positions-headcount',
    question: {
      vi: 'Nghị định 178/2024/NĐ-CP: người còn dưới 2 năm đến tuổi nghỉ hưu, nghỉ từ tháng 13, hưởng hệ số 1,0 hay 0,5?',
      en: 'Decree 178/2024: factor 1.0 or 0.5 for a person under 2 years from retirement who leaves from month 13?',
    },
    affects: ['178/2024/NĐ-CP', '01/2025/TT-BNV'],
  },
  {
    id: 'positions-headcount.Q9',
    sheet: 'positions-headcount',
    question: {
      vi: 'Khoản 2 Điều 10 Nghị định 232/2026/NĐ-CP: khi chỉ dùng hai bậc, mức 50% (điểm c) có thay mức 30% và 40% không?',
      en: 'Art. 10(2) of Decree 232/2026: with only two grades, does 50 % override 30 % and 40 %?',
    },
    affects: ['232/2026/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q10',
    sheet: 'positions-headcount',
    question: {
      vi: 'Nghị định 29/2023/NĐ-CP: tiền lương bình quân tính theo mức danh nghĩa từng tháng hay quy về mức lương cơ sở hiện tại?',
      en: 'Decree 29/2023: is the average salary nominal or re-based to the present base salary?',
    },
    affects: ['29/2023/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q11',
    sheet: 'positions-headcount',
    question: {
      vi: 'Lời văn Điều 6, khoản 2 Điều 7, Điều 8, 9 Nghị định 29/2023/NĐ-CP; phần theo năm công tác ở khoản 2 Điều 8, "60 tháng" ở điểm c khoản 1 Điều 9, Điều 11, 12 Nghị định 154/2025/NĐ-CP.',
      en: 'Words of arts. 6, 7(2), 8, 9 of Decree 29/2023 and of arts. 8(2), 9(1)(c), 11, 12 of Decree 154/2025.',
    },
    affects: ['29/2023/NĐ-CP', '154/2025/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q12',
    sheet: 'positions-headcount',
    question: {
      vi: 'Nghị định 150/2025/NĐ-CP và 370/2025/NĐ-CP: biên chế tối thiểu của phòng, văn phòng, chi cục; cấp phó tăng thêm khi hợp nhất 3 tỉnh; cấp phó phòng cấp xã?',
      en: 'Decrees 150/2025 and 370/2025: minimum posts, extra deputies after mergers of 3 provinces, commune deputies.',
    },
    affects: ['150/2025/NĐ-CP', '370/2025/NĐ-CP', '332/NQ-CP'],
  },
  {
    id: 'positions-headcount.Q13',
    sheet: 'positions-headcount',
    question: {
      vi: 'Cấp độ năng lực của từng vị trí ở phụ lục Thông tư 12/2022/TT-BNV, 06/2024/TT-BNV và mẫu của Nghị định 361/2025/NĐ-CP.',
      en: 'Competency levels per position in the annexes of Circulars 12/2022 and 06/2024 and in Decree 361/2025.',
    },
    affects: ['12/2022/TT-BNV', '06/2024/TT-BNV', '361/2025/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q14',
    sheet: 'positions-headcount',
    question: {
      vi: 'Ngưỡng ngày nghỉ ốm ở điểm h khoản 1 Điều 2 Nghị định 154/2025/NĐ-CP (200 hay 300 ngày) và nguyên văn các trường hợp d đến h.',
      en: 'Sick-leave threshold in art. 2(1)(h) of Decree 154/2025 (200 or 300 days) and the words of cases (d)-(h).',
    },
    affects: ['154/2025/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q15',
    sheet: 'positions-headcount',
    question: {
      vi: 'Biên chế giai đoạn 2026 - 2031: quyết định của Bộ Chính trị, tiêu chí cấp xã và tình trạng sau giữa năm 2026.',
      en: 'Headcount 2026-2031: Politburo decision, commune criteria, status after mid-2026.',
    },
    affects: ['70-QĐ/TW', '72-QĐ/TW'],
  },
  {
    id: 'positions-headcount.Q16',
    sheet: 'positions-headcount',
    question: {
      vi: 'Văn bản hay được dẫn là "60/2025" về vị trí việc làm không tìm thấy; Nghị định 170/2025/NĐ-CP có thay đổi quy định tỷ lệ không?',
      en: 'No trace of the often quoted "60/2025" on positions; does Decree 170/2025 change the ratio rules?',
    },
    affects: ['62/2020/NĐ-CP', '170/2025/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q17',
    sheet: 'positions-headcount',
    question: {
      vi: 'Nghị định 185/2026/NĐ-CP: số hộ tối thiểu của thôn, tổ dân phố (Điều 10) và phụ cấp (Chương IV).',
      en: 'Decree 185/2026: minimum households of a village (art. 10) and allowances (chapter IV).',
    },
    affects: ['185/2026/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q18',
    sheet: 'positions-headcount',
    question: {
      vi: 'Công văn 7851/BNV-TCBC và 7617/BNV-TCBC năm 2026 về Nghị định 154/2025/NĐ-CP mới biết tên, có thể giải quyết các câu 2, 3, 11.',
      en: 'Official letters 7851 and 7617/BNV-TCBC of 2026 are known by title only; they may settle Q2, Q3 and Q11.',
    },
    affects: ['7851/BNV-TCBC', '7617/BNV-TCBC', '154/2025/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q19',
    sheet: 'positions-headcount',
    question: {
      vi: 'Luật 129/2025/QH15: ngày có hiệu lực và lời văn Điều 23 (mới đọc qua Nghị định 232/2026/NĐ-CP).',
      en: 'Law 129/2025: day of effect and art. 23 (read only through Decree 232/2026).',
    },
    affects: ['129/2025/QH15', '232/2026/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q20',
    sheet: 'positions-headcount',
    question: {
      vi: 'Ngày có hiệu lực của Nghị định 150/2025/NĐ-CP và 111/2025/NĐ-CP (đang coi là 01/7/2025).',
      en: 'Day of effect of Decrees 150/2025 and 111/2025 (taken as 01/07/2025).',
    },
    affects: ['150/2025/NĐ-CP', '111/2025/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q21',
    sheet: 'positions-headcount',
    question: {
      vi: 'Quy định ngành năm 2026 có thể vượt quy định chung: Nghị quyết 37/2026/NQ-CP (sắp xếp trường học) và Thông tư 15/2026/TT-BGDĐT (vị trí việc làm trường học), mới biết tên.',
      en: 'Sector rules of 2026 seen by title only: Resolution 37/2026/NQ-CP and Circular 15/2026/TT-BGDĐT on schools.',
    },
    affects: ['37/2026/NQ-CP', '15/2026/TT-BGDĐT', '232/2026/NĐ-CP'],
  },
  {
    id: 'positions-headcount.Q22',
    sheet: 'positions-headcount',
    question: {
      vi: 'Phần biên chế của Nghị định 62/2020/NĐ-CP và Quy định 70-QĐ/TW: văn bản nào quyết định các bước giao biên chế công chức trong tỉnh?',
      en: 'Which of Decree 62/2020 and 70-QĐ/TW fixes the steps inside a province for civil-servant posts?',
    },
    affects: ['62/2020/NĐ-CP', '70-QĐ/TW'],
  },
];
