/** Câu chữ tiếng Việt của `pay.base-salary`. */
export const baseSalaryVi = { figure: 'Mức lương cơ sở áp dụng vào ngày {on}: {value}/tháng' };
