import { stepTimeVi } from '../step-time/step-time.vi.ts';

/** Câu chữ tiếng Việt của `pay.seniority-beyond-frame`. */
export const seniorityBeyondFrameVi = {
  ...stepTimeVi,
  'months-per-step': 'Thời gian giữ bậc lương cuối cùng phải đủ: {value}',
  'first-percent': 'Mức phụ cấp lần đầu: {value} hệ số lương bậc cuối cùng',
  'yearly-percent': 'Mỗi năm tiếp theo (đủ 12 tháng) tính thêm: {value}',
  'at-last-step': 'Đang giữ bậc {actual}; bậc cuối cùng của nhóm là bậc {required}',
  'months-at-last-step': 'Đã giữ bậc lương cuối cùng {actual}, cần đủ {required}',
  percent: 'Mức phụ cấp: {first} lần đầu, thêm {yearly} cho mỗi năm trong {years} năm, bằng {value}',
  allowance:
    'Hưởng phụ cấp thâm niên vượt khung {percent} của hệ số {coefficient} từ ngày {since}; lên {nextPercent} từ ngày {next} nếu không bị kéo dài thêm',
  'expert-not-covered': 'Chưa có quy định đã đọc về phụ cấp thâm niên vượt khung của chuyên gia cao cấp',
  'delays-before-2021-08-15':
    'Trước ngày 15/08/2021 chỉ trả lời trường hợp không có kỷ luật, năm không hoàn thành nhiệm vụ hay thời gian gián đoạn',
};
