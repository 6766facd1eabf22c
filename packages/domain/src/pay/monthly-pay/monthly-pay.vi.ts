/** Câu chữ tiếng Việt của `pay.monthly-pay`. */
export const monthlyPayVi = {
  'base-salary': 'Mức lương cơ sở áp dụng vào ngày {on}: {value}/tháng',
  salary: 'Mức lương: hệ số {coefficient} nhân mức lương cơ sở {base}, bằng {value}',
  leadership: 'Phụ cấp chức vụ lãnh đạo: hệ số {coefficient} nhân mức lương cơ sở {base}, bằng {value}',
  'beyond-frame': 'Phụ cấp thâm niên vượt khung: {percent} của mức lương {of}, bằng {value}',
  reserved: 'Chênh lệch bảo lưu: hệ số {coefficient} nhân mức lương cơ sở {base}, bằng {value}',
  seniority:
    'Phụ cấp thâm niên nghề: {percent} của mức lương, phụ cấp chức vụ và phụ cấp thâm niên vượt khung {of}, bằng {value}',
  'rounded-to-dong': 'Làm tròn {before} đồng thành {value}',
  total:
    'Tổng cộng: lương {salary}, chức vụ {leadership}, vượt khung {beyondFrame}, bảo lưu {reserved}, thâm niên nghề {seniority}, bằng {value}',
};
