/** Câu chữ tiếng Việt của `pay.early-step-increase-places`. */
export const earlyStepIncreasePlacesVi = {
  places: 'Không quá {share} của {payroll} người trong danh sách trả lương, cứ đủ 10 người có 01 người: {value} người',
  remainder: '{places} người được nâng; số dư ra dưới 10 người: {remainder}, báo cáo cấp trên trực tiếp vào quý IV',
};
