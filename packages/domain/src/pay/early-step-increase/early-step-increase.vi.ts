import { stepTimeVi } from '../step-time/step-time.vi.ts';

/** Câu chữ tiếng Việt của các quy tắc nâng bậc lương trước thời hạn. */
export const earlyStepIncreaseVi = {
  ...stepTimeVi,
  'standard-rating':
    'Xếp loại chất lượng thấp nhất trong thời gian giữ bậc: {actual}; yêu cầu từ mức {required} trở lên',
  'standard-discipline': 'Bị kỷ luật trong thời gian giữ bậc: {actual}; yêu cầu: {required}',
  'still-lacking': 'Đến hạn nâng bậc thường xuyên ngày {actual}; phải sau ngày {required} mới còn thiếu thời gian',
  'lacks-at-most-a-year': 'Còn thiếu {actual} để được nâng bậc lương thường xuyên; tối đa {required}',
  'not-twice-in-a-row': 'Lần nâng bậc gần nhất đã là trước thời hạn do lập thành tích: {actual}; yêu cầu: {required}',
  'recognised-achievement': 'Thành tích được công nhận trong thời gian được xét: {actual}; cần ít nhất {required}',
  'achievements-unknown': 'Chưa có thông tin về thành tích (nếu không có, ghi danh sách rỗng)',
  'last-early-rise-unknown': 'Chưa biết đã từng được nâng bậc trước thời hạn do lập thành tích hay chưa',
  'regulation-unknown': 'Chưa có số tháng theo cấp độ thành tích của Quy chế nâng bậc lương trước thời hạn của đơn vị',
  'level-not-in-regulation': 'Cấp độ thành tích không có trong Quy chế nâng bậc lương trước thời hạn của đơn vị',
  'early-from': 'Ngày hưởng: ngày đến hạn {due} trừ {months} theo Quy chế của đơn vị, là ngày {value}',
  'raised-early': 'Được nâng lên bậc {step} trước {months}, hệ số {previous} lên {coefficient}, hưởng từ ngày {from}',
  'notice-unknown': 'Chưa biết đã có thông báo nghỉ hưu hay chưa',
  'notice-given': 'Đã có thông báo nghỉ hưu: {actual}; yêu cầu: {required}',
  'notice-reached': 'Ngày xét {actual}; thông báo nghỉ hưu ngày {required}',
  'not-due-before-retirement': 'Đến hạn nâng bậc thường xuyên ngày {actual}; phải sau ngày nghỉ hưu {required}',
  'raised-on-retirement':
    'Được nâng lên bậc {step} trước thời hạn khi nghỉ hưu, hệ số {previous} lên {coefficient} (hạn thường xuyên {due})',
};
