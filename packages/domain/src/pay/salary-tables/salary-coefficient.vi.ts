/** Câu chữ tiếng Việt của `pay.salary-coefficient`. */
export const salaryCoefficientVi = {
  'salary-scale': 'Tra thang lương nhóm {value}, áp dụng vào ngày {on}',
  coefficient: 'Hệ số lương bậc {step} của nhóm {group}: {value}',
  'base-salary': 'Mức lương cơ sở áp dụng vào ngày {on}: {value}/tháng',
  amount: 'Mức lương bằng hệ số {coefficient} nhân mức lương cơ sở {base}: {value}/tháng',
  'no-such-group': 'Bảng lương đã chọn không có nhóm này',
  'no-such-step': 'Nhóm này không có bậc lương đã nêu',
};
