import { type IssueSentence, sentence } from './issue-sentence.ts';

/** Lỗi thấy được khi đối chiếu với danh mục, với hồ sơ đang lưu và giữa các dòng. */
export const RECORD_SENTENCES = {
  'unknown-unit': sentence(
    'Một đơn vị có trong hệ thống ngày {asOf}',
    'A unit of the system on {asOf}',
    'Sửa tên hoặc mã đơn vị{near}.',
    'Correct the name or code{near}.',
  ),
  'ambiguous-unit': sentence(
    'Một đơn vị duy nhất',
    'One single unit',
    'Có nhiều đơn vị cùng tên ({near}); ghi thêm đơn vị cấp trên hoặc dùng cột Mã đơn vị.',
    'Several units have this name ({near}); add the parent unit or use the unit code.',
  ),
  'unit-mismatch': sentence(
    'Mã và tên của cùng một đơn vị',
    'Code and name of one unit',
    'Mã đơn vị là của “{unit}”; sửa mã hoặc tên.',
    'The code belongs to “{unit}”; correct the code or the name.',
  ),
  'unit-out-of-scope': sentence(
    'Đơn vị trong phạm vi bạn quản lý',
    'A unit you manage',
    'Bỏ dòng này, hoặc đề nghị đơn vị cấp trên nhập.',
    'Take the row out, or ask the superior unit to import it.',
  ),
  'person-out-of-scope': sentence(
    'Người thuộc đơn vị bạn quản lý',
    'A person of a unit you manage',
    'Hồ sơ này đang thuộc đơn vị ngoài phạm vi của bạn; đề nghị đơn vị đang quản lý hoặc cấp trên cập nhật.',
    'The record belongs to a unit outside your scope; ask that unit or the superior one.',
  ),
  'duplicate-in-file': sentence(
    'Mỗi người một dòng',
    'One row for each person',
    'Trùng với dòng {other} của tệp; giữ một dòng, hoặc sửa số bị gõ nhầm.',
    'The same as row {other} of the file; keep one, or correct the number.',
  ),
  'citizen-id-of-another': sentence(
    'Số định danh chưa thuộc người khác',
    'A number no other person has',
    'Số này đã ghi cho hồ sơ {code}; kiểm tra số định danh hoặc số hiệu hồ sơ.',
    'The number is on record {code}; check the number or the code.',
  ),
  'code-of-another': sentence(
    'Số hiệu của đúng người này',
    'The code of this very person',
    'Số hiệu này là của {name}, sinh {birth}; có thể các dòng bị lệch cột khi sắp xếp.',
    'The code is that of {name}, born {birth}; the rows may have shifted when sorting.',
  ),
  'several-stored': sentence(
    'Xác định được đúng một người',
    'Exactly one person',
    'Có nhiều người cùng tên, ngày sinh, đơn vị; thêm số hiệu hồ sơ hoặc CCCD.',
    'Several persons have this name, birth date and unit; add the record code or the id number.',
  ),
  'unknown-rank': sentence(
    'Mã ngạch đã có, hoặc kèm nhóm lương',
    'A known rank code, or one with its salary group',
    'Sửa mã{near}; nếu là mã mới, điền thêm cột Nhóm lương và Tên ngạch.',
    'Correct the code{near}; for a new one, fill in salary group and rank name.',
  ),
  'unknown-rank-name': sentence(
    'Tên ngạch đã có',
    'A known rank name',
    'Ghi mã ngạch, hoặc sửa tên{near}.',
    'Give the rank code, or correct the name{near}.',
  ),
  'unknown-group': sentence(
    'A3.1, A3.2, A2.1, A2.2, A1, A0, B, C1, C2 hoặc C3',
    'A3.1, A3.2, A2.1, A2.2, A1, A0, B, C1, C2 or C3',
    'Sửa nhóm lương.',
    'Correct the salary group.',
  ),
  'group-mismatch': sentence(
    'Nhóm {group} của ngạch {rank}',
    'Group {group} of rank {rank}',
    'Sửa nhóm lương hoặc mã ngạch.',
    'Correct the group or the rank code.',
  ),
  'group-not-in-table': sentence(
    'Nhóm có trong bảng lương của đối tượng này',
    'A group of the salary table of this kind of staff',
    'Kiểm tra đối tượng và nhóm lương.',
    'Check the kind of staff and the salary group.',
  ),
  'rank-missing': sentence('Ngạch của bậc lương', 'The rank of the step', 'Điền mã ngạch.', 'Fill in the rank code.'),
  'not-a-step': sentence(
    'Bậc từ 1 đến 12, ví dụ 3 hoặc 3/9',
    'A step from 1 to 12, such as 3 or 3/9',
    'Ghi số bậc.',
    'Write the number of the step.',
  ),
  'step-out-of-range': sentence(
    'Bậc 1 đến {last} của nhóm {group}',
    'Step 1 to {last} of group {group}',
    'Kiểm tra bậc và ngạch; vượt khung giữ bậc cuối.',
    'Check step and rank; beyond the frame the last step stays.',
  ),
  'not-a-coefficient': sentence(
    'Số có tối đa hai chữ số thập phân, ví dụ 2,34',
    'A number of at most two decimals, such as 2,34',
    'Ghi lại hệ số.',
    'Write the coefficient again.',
  ),
  'coefficient-mismatch': sentence(
    '{expected} (nhóm {group}, bậc {step})',
    '{expected} (group {group}, step {step})',
    'Sửa hệ số, bậc hoặc ngạch cho khớp bảng lương.',
    'Make coefficient, step and rank agree with the salary table.',
  ),
  'coefficient-not-in-table': sentence(
    'Một hệ số của nhóm {group}: {expected}',
    'A coefficient of group {group}: {expected}',
    'Sửa hệ số hoặc mã ngạch.',
    'Correct the coefficient or the rank code.',
  ),
  'step-start-missing': sentence(
    'Ngày hưởng hoặc mốc tính nâng bậc của bậc mới',
    'Since when the new step is held or counted',
    'Điền cột Ngày hưởng hoặc Mốc tính nâng bậc.',
    'Fill in “Ngày hưởng” or “Mốc tính nâng bậc”.',
  ),
  'before-stored': sentence(
    'Sau {stored}, ngày bắt đầu giai đoạn đang lưu',
    'After {stored}, when the stored period began',
    'Lịch sử không bị ghi đè khi nhập danh sách; sửa ngày, hoặc sửa quá trình trong hồ sơ.',
    'An import does not rewrite history; correct the date here, or the history in the record.',
  ),
  'overlaps-stored': sentence(
    'Không trùng giai đoạn đã lưu (từ {stored})',
    'No overlap with a stored period (from {stored})',
    'Kiểm tra ngày với quá trình trong hồ sơ.',
    'Check the date against the history in the record.',
  ),
} as const satisfies Record<string, IssueSentence>;
