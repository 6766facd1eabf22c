/** Câu chữ tiếng Việt của `pay.pay-on-rank-promotion`. */
export const payOnRankPromotionVi = {
  'old-scale': 'Thang lương ở ngạch cũ: nhóm {value}',
  'new-scale': 'Thang lương ở ngạch mới: nhóm {value}',
  'route-promotion': 'Nâng ngạch từ nhóm {old} lên nhóm {next}: xếp vào hệ số bằng hoặc cao hơn gần nhất',
  'route-class-change': 'Chuyển loại từ {old} sang {next}: thực hiện như nâng ngạch',
  'route-transfer-higher':
    'Chuyển ngạch từ nhóm {old} sang nhóm {next} có hệ số cùng bậc cao hơn: thực hiện như nâng ngạch',
  'route-transfer-lower':
    'Chuyển ngạch từ nhóm {old} sang nhóm {next} có hệ số cùng bậc thấp hơn: xếp ngang bậc và bảo lưu chênh lệch',
  'route-transfer-same': 'Chuyển ngạch từ nhóm {old} sang nhóm {next} có cùng hệ số bậc lương: xếp ngang bậc',
  'rounded-coefficient': 'Làm tròn {before} đến 2 số sau dấu phẩy: {value}',
  total: 'Tổng hệ số lương cộng phụ cấp thâm niên vượt khung và hệ số bảo lưu (nếu có) ở ngạch cũ: {value}',
  placed: 'Hệ số bằng hoặc cao hơn gần nhất so với {total} ở nhóm {group}: {coefficient}, bậc {step}',
  'placed-last': '{total} lớn hơn hệ số bậc cuối cùng của nhóm {group}: xếp bậc {step}, hệ số {coefficient}',
  'placed-same-step':
    'Xếp ngang bậc {step} nhóm {group}, hệ số {coefficient}; thời gian giữ bậc tính tiếp từ ngày {date}',
  reserved: 'Hệ số chênh lệch bảo lưu: {value}',
  'reserved-on-transfer': 'Hệ số chênh lệch bảo lưu cho bằng lương đang hưởng ở ngạch cũ: {value}',
  gain: 'Chênh lệch hệ số so với ngạch cũ là {actual}; chênh lệch hai bậc liền kề ở ngạch cũ là {required}',
  'counted-from-signing': 'Thời gian xét nâng bậc lần sau (hoặc vượt khung) tính từ ngày ký quyết định: {date}',
  'counted-from-old-coefficient':
    'Thời gian xét nâng bậc lần sau tính từ ngày xếp hệ số lương đang hưởng ở ngạch cũ: {date}',
  'reserve-clock-signing':
    'Đang hưởng bảo lưu mà không có phụ cấp vượt khung: văn bản không nói rõ, áp dụng cách tính từ ngày ký',
  'reserve-clock-difference':
    'Đang hưởng bảo lưu mà không có phụ cấp vượt khung: văn bản không nói rõ, áp dụng cách so chênh lệch hệ số',
  'grades-not-read':
    'Từ ngày {from} viên chức xếp theo bậc nghề nghiệp; cách xếp lương giữa các bậc nghề nghiệp chưa được kiểm chứng',
  'missing-coefficient-since': 'Cần ngày xếp hệ số lương đang hưởng ở ngạch cũ',
  'missing-counted-from': 'Cần mốc tính nâng bậc lương lần sau ở ngạch cũ',
  'missing-beyond-frame': 'Đang ở bậc cuối: cần phần trăm phụ cấp thâm niên vượt khung (0 nếu chưa hưởng)',
  'missing-reserved': 'Cần hệ số chênh lệch bảo lưu đang hưởng (0 nếu không có)',
  'no-such-group': 'Bảng lương đã chọn không có nhóm này',
  'no-such-step': 'Nhóm này không có bậc lương đã nêu',
  'beyond-frame-not-at-last-step': 'Phụ cấp thâm niên vượt khung chỉ có ở bậc cuối cùng',
  'expert-not-covered': 'Chuyên gia cao cấp không thuộc Thông tư 02/2007/TT-BNV',
  'not-a-promotion': 'Nhóm mới không cao hơn nhóm cũ: không phải nâng ngạch',
  'not-a-class-change': 'Không phải chuyển loại theo khoản 3 Mục II (A0 lên A1; B, C lên A0, A1; C lên B)',
  'transfer-across-classes': 'Hai ngạch không cùng loại công chức, viên chức: không phải chuyển ngạch',
  'reserve-before-transfer':
    'Đang hưởng bảo lưu rồi chuyển ngạch ngang: văn bản không nói rõ cộng bảo lưu hay giữ bậc, cần hỏi cơ quan có thẩm quyền',
  'dated-after-signing': 'Ngày xếp hệ số hoặc mốc nâng bậc sau ngày ký quyết định',
};
