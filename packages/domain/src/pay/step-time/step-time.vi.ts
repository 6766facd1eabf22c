/** Câu chữ tiếng Việt chung của các quy tắc tính thời gian giữ bậc. */
export const stepTimeVi = {
  'salary-scale': 'Thang lương nhóm {value}, áp dụng vào ngày {on}',
  'months-per-step': 'Thời gian giữ bậc phải đủ: {value}',
  'not-counted': 'Thời gian không được tính để xét nâng bậc lương: {value}',
  extension: 'Thời gian bị kéo dài: {value}',
  'due-date':
    'Ngày đủ thời gian: từ {countedFrom}, cộng {base} giữ bậc, cộng {notCounted} không được tính, cộng {extension} kéo dài, là ngày {value}',
  'not-at-last-step': 'Đang giữ bậc {actual}; bậc cuối cùng của nhóm là bậc {required}',
  'no-running-interruption': 'Thời gian không được tính vẫn đang tiếp diễn, chưa có ngày kết thúc: {actual}',
  'months-held': 'Đã giữ bậc {actual}, cần đủ {required}',
  'ratings-unknown': 'Chưa có kết quả xếp loại chất lượng các năm trong thời gian giữ bậc',
  'rating-of-year': 'Chưa có kết quả xếp loại chất lượng của năm kết thúc ngày {detail}',
  'disciplines-unknown': 'Chưa có thông tin về kỷ luật (nếu không bị kỷ luật, ghi danh sách rỗng)',
  'interruptions-unknown': 'Chưa có thông tin về thời gian nghỉ, gián đoạn (nếu không có, ghi danh sách rỗng)',
  'not-paid-by-table': 'Người hoạt động không chuyên trách ở cấp xã không xếp lương theo bảng lương',
  'no-such-group': 'Bảng lương đã chọn không có nhóm này',
  'no-such-step': 'Nhóm này không có bậc lương đã nêu',
  dismissed: 'Đã bị buộc thôi việc, không thuộc diện xét',
  'no-corresponding-form':
    'Kỷ luật Đảng nêu trong hồ sơ không có hình thức kỷ luật hành chính tương ứng trong quy định về kéo dài',
  'form-not-for-kind': 'Hình thức kỷ luật nêu trong hồ sơ không áp dụng cho đối tượng này',
  'beyond-calendar': 'Ngày đủ thời gian vượt quá năm 2199, ngoài phạm vi tính',
  'form-abolished': 'Từ 01/07/2025 không còn hình thức giáng chức, hạ bậc lương đối với công chức',
  'extension-reprimand': 'Kỷ luật khiển trách, hiệu lực từ {from}: kéo dài {value}',
  'extension-party-reprimand': 'Chỉ bị kỷ luật Đảng, tương ứng khiển trách, hiệu lực từ {from}: kéo dài {value}',
  'extension-warning': 'Kỷ luật cảnh cáo, hiệu lực từ {from}: kéo dài {value}',
  'extension-party-warning': 'Chỉ bị kỷ luật Đảng, tương ứng cảnh cáo, hiệu lực từ {from}: kéo dài {value}',
  'extension-demotion': 'Kỷ luật giáng chức, hiệu lực từ {from}: kéo dài {value}',
  'extension-party-demotion': 'Chỉ bị kỷ luật Đảng, tương ứng giáng chức, hiệu lực từ {from}: kéo dài {value}',
  'extension-removal': 'Kỷ luật cách chức, hiệu lực từ {from}: kéo dài {value}',
  'extension-party-removal': 'Chỉ bị kỷ luật Đảng, tương ứng cách chức, hiệu lực từ {from}: kéo dài {value}',
  'extension-step-reduction': 'Hạ bậc lương, hiệu lực từ {from}: không quy định kéo dài ({value})',
  'extension-party-step-reduction':
    'Kỷ luật Đảng tương ứng hạ bậc lương, hiệu lực từ {from}: không quy định kéo dài ({value})',
  'extension-same-act': 'Quyết định kỷ luật hiệu lực từ {from} về cùng hành vi vi phạm: không kéo dài thêm ({value})',
  'extension-rating': 'Không hoàn thành nhiệm vụ năm {from} - {to}: kéo dài {value}',
  'extension-rating-same-act':
    'Không hoàn thành nhiệm vụ năm {from} - {to} do cùng hành vi đã bị kỷ luật: không kéo dài thêm ({value})',
  'not-counted-unpaid-leave': 'Nghỉ việc riêng không hưởng lương từ {from} đến trước {to}: {value}',
  'not-counted-sickness-beyond-insurance':
    'Nghỉ ốm đau, thai sản quá thời hạn theo pháp luật bảo hiểm xã hội từ {from} đến trước {to}: {value}',
  'not-counted-overstay-abroad': 'Ở nước ngoài quá thời hạn cho phép từ {from} đến trước {to}: {value}',
  'not-counted-suspension': 'Bị tạm đình chỉ công tác, tạm giữ, tạm giam từ {from} đến trước {to}: {value}',
  'not-counted-desertion': 'Đào ngũ khi đang phục vụ tại ngũ từ {from} đến trước {to}: {value}',
  'not-counted-probation': 'Tập sự từ {from} đến trước {to}: {value}',
  'not-counted-leave-awaiting-retirement': 'Nghỉ công tác chờ đủ tuổi nghỉ hưu từ {from} đến trước {to}: {value}',
  'not-counted-suspended-sentence':
    'Thời gian thử thách án treo từ {from} đến trước {to}: tính thêm {value} ngoài thời gian kéo dài do kỷ luật',
  'counted-military-service':
    'Phục vụ tại ngũ theo Luật Nghĩa vụ quân sự từ {from} đến trước {to}: được tính, không trừ ({value})',
  'counted-maternity-leave': 'Nghỉ hưởng chế độ thai sản từ {from} đến trước {to}: được tính, không trừ ({value})',
  'counted-approved-study':
    'Được cử đi học, thực tập, công tác và vẫn trong danh sách trả lương từ {from} đến trước {to}: được tính, không trừ ({value})',
};
