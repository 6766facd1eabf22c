/** Câu chữ tiếng Việt của các quy tắc về tuổi nghỉ hưu. */
export const retirementVi = {
  'normal-age': 'Tuổi nghỉ hưu trong điều kiện lao động bình thường của năm bắt đầu ngày {on}: {value}',
  'early-reduction': 'Được nghỉ hưu ở tuổi thấp hơn tối đa {value}',
  'birth-year-only': 'Chỉ xác định được năm sinh: lấy ngày {birth} để tính',
  'birth-month-only': 'Chỉ xác định được tháng sinh: tính theo tháng của ngày {birth}',
  'lowest-age': 'Tuổi nghỉ hưu thấp nhất: {value}',
  'retires-on': 'Sinh ngày {birth}, đủ {age}: nghỉ hưu khi kết thúc ngày {value}, ngày cuối của tháng đủ tuổi',
  'pension-from': 'Hưởng chế độ hưu trí từ ngày {pensionFrom}, ngày đầu của tháng liền kề',
  'early-time': 'Thời gian làm nghề nặng nhọc, độc hại và ở vùng đặc biệt khó khăn: {value}',
  'heavy-work-months': 'Làm nghề, công việc nặng nhọc, độc hại, nguy hiểm: {value}',
  'hard-area-months': 'Làm việc ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn: {value}',
  'early-ground': 'Phải thuộc một trong các trường hợp: {required}. Trường hợp đã có: {actual}',
  'missing-heavyWorkMonths': 'Cần số tháng làm nghề, công việc nặng nhọc, độc hại, nguy hiểm',
  'missing-hardAreaMonths': 'Cần số tháng làm việc ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn',
  'missing-capacityLossPercent': 'Cần mức suy giảm khả năng lao động theo biên bản giám định',
  'age-reached': 'Đủ tuổi nghỉ hưu vào ngày {required}; ngày xét là {actual}',
  'not-yet-born': 'Ngày sinh sau ngày xét',
  'born-before-roadmap':
    'Sinh trước lộ trình của Nghị định 135/2020/NĐ-CP: đã nghỉ hưu theo tuổi 60 (nam), 55 (nữ) của quy định cũ',
  'beyond-calendar': 'Thời điểm nghỉ hưu vượt quá lịch của phần mềm (năm 2199)',
};
