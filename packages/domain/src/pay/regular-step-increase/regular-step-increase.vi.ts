import { stepTimeVi } from '../step-time/step-time.vi.ts';

/** Câu chữ tiếng Việt của `pay.regular-step-increase`. */
export const regularStepIncreaseVi = {
  ...stepTimeVi,
  raised: 'Được nâng lên bậc {step}, hệ số {previous} lên {coefficient}, hưởng và tính lần sau từ ngày {from}',
  'delays-before-2021-08-15':
    'Trước ngày 15/08/2021 chỉ trả lời trường hợp không có kỷ luật, năm không hoàn thành nhiệm vụ hay thời gian gián đoạn',
};
