interface IssueSentence {
  readonly expected: { readonly vi: string; readonly en: string };
  readonly remedy: { readonly vi: string; readonly en: string };
}

const DATE_FORM = { vi: 'Ngày có thật, dạng dd/mm/yyyy', en: 'A real date, dd/mm/yyyy' };
const TWELVE = { vi: 'Đúng 12 chữ số', en: 'Exactly 12 digits' };
const AS_TEXT = {
  vi: 'Định dạng cột là Text rồi gõ lại đủ 12 chữ số.',
  en: 'Format the column as Text and type all 12 digits again.',
};

const sentence = (expectedVi: string, expectedEn: string, remedyVi: string, remedyEn: string): IssueSentence => ({
  expected: { vi: expectedVi, en: expectedEn },
  remedy: { vi: remedyVi, en: remedyEn },
});

/** Mong đợi và cách sửa của từng loại lỗi; {…} are the issue's own values. */
export const ISSUE_SENTENCES = {
  'not-a-date': {
    expected: DATE_FORM,
    remedy: { vi: 'Gõ lại ngày, ví dụ 05/09/1980.', en: 'Type the date again, for example 05/09/1980.' },
  },
  'not-a-real-date': {
    expected: DATE_FORM,
    remedy: {
      vi: 'Ngày này không có trên lịch; tra lại hồ sơ gốc rồi sửa (ngày trước, tháng sau).',
      en: 'This day is not in the calendar; look it up and correct it (day first, then month).',
    },
  },
  'ambiguous-year': {
    expected: { vi: 'Năm viết đủ bốn chữ số', en: 'A year of four digits' },
    remedy: {
      vi: 'Viết đủ năm, ví dụ 05/09/1980 thay cho 5/9/80.',
      en: 'Write the whole year: 05/09/1980, not 5/9/80.',
    },
  },
  'year-only': {
    expected: {
      vi: 'Ngày đầy đủ; chỉ ngày sinh được ghi riêng năm',
      en: 'A full date; only births may be a year alone',
    },
    remedy: {
      vi: 'Tra quyết định và ghi đủ ngày, tháng, năm.',
      en: 'Look up the decision and give day, month and year.',
    },
  },
  'month-only': {
    expected: { vi: 'Ngày đầy đủ dạng dd/mm/yyyy', en: 'A full date, dd/mm/yyyy' },
    remedy: {
      vi: 'Bổ sung ngày (ví dụ 01/03/2020) theo quyết định.',
      en: 'Add the day as in the decision (for example 01/03/2020).',
    },
  },
  'date-out-of-range': {
    expected: { vi: 'Ngày từ năm 1900 đến 2199', en: 'A date from 1900 to 2199' },
    remedy: { vi: 'Kiểm tra lại năm.', en: 'Check the year.' },
  },
  'date-after-list': sentence(
    'Không sau ngày của danh sách ({asOf})',
    'Not after the day of the list ({asOf})',
    'Sửa ngày, hoặc nhập lại với ngày danh sách muộn hơn.',
    'Correct the date, or import again with a later day of the list.',
  ),
  'born-too-late': sentence(
    'Người từ 15 tuổi trở lên',
    'A person of at least 15 years',
    'Kiểm tra lại năm sinh.',
    'Check the year of birth.',
  ),
  'formula-without-value': sentence(
    'Một giá trị',
    'A value',
    'Ô chứa công thức chưa được tính; mở tệp bằng Excel, chép rồi dán giá trị (Paste Special > Values), lưu lại.',
    'The cell is a formula that was never computed; in Excel copy it and Paste Special > Values, then save.',
  ),
  'formula-value-used': sentence(
    'Giá trị của công thức',
    'The value of the formula',
    'Đã dùng giá trị Excel lưu lần cuối; kiểm tra nếu công thức lấy dữ liệu từ tệp khác.',
    'The value Excel last saved was used; check it if the formula refers to another file.',
  ),
  'serial-number-used': sentence(
    'Ngày dạng dd/mm/yyyy',
    'A date, dd/mm/yyyy',
    'Ô là số sê-ri ngày của Excel, được hiểu là {date}; kiểm tra lại.',
    'The cell is an Excel serial number, read as {date}; check it.',
  ),
  'error-value': sentence(
    'Một giá trị',
    'A value',
    'Ô đang báo lỗi Excel; sửa công thức hoặc gõ giá trị.',
    'The cell shows an Excel error; correct the formula or type the value.',
  ),
  'legacy-font': sentence(
    'Chữ Unicode',
    'Unicode text',
    'Chữ dùng bảng mã cũ (TCVN3, .VnTime); chuyển mã sang Unicode bằng UniKey (Ctrl+Shift+F6).',
    'The text uses an old encoding (TCVN3); convert it to Unicode (UniKey, Ctrl+Shift+F6).',
  ),
  'too-long': sentence(
    'Không quá {limit} ký tự',
    'At most {limit} characters',
    'Rút gọn nội dung ô.',
    'Shorten the cell.',
  ),
  required: sentence(
    '{label} của người mới',
    '{label} of a new person',
    'Người này chưa có trong hệ thống nên cần đủ thông tin; điền ô này, hoặc kiểm tra số hiệu, CCCD nếu người này đã có.',
    'This person is not stored yet, so this is needed; fill it in, or check the code if the person is stored.',
  ),
  'name-with-digits': sentence(
    'Họ tên chỉ gồm chữ',
    'A name of letters only',
    'Bỏ chữ số và ký hiệu khỏi họ tên.',
    'Take digits and signs out of the name.',
  ),
  'name-too-short': sentence(
    'Họ và tên đầy đủ',
    'A full name',
    'Ghi đủ họ, đệm và tên.',
    'Write family, middle and given names.',
  ),
  'bad-code': sentence(
    'Chữ không dấu, số, dấu chấm, gạch, tối đa 40 ký tự',
    'Letters without accents, digits, dots, dashes; at most 40',
    'Sửa số hiệu hồ sơ theo đúng hồ sơ.',
    'Write the code as on the record.',
  ),
  'citizen-id-length': {
    expected: TWELVE,
    remedy: { vi: 'Kiểm tra lại số trên thẻ căn cước.', en: 'Check the number on the card.' },
  },
  'citizen-id-lost-zero': {
    expected: TWELVE,
    remedy: { vi: `Excel đã bỏ số 0 ở đầu. ${AS_TEXT.vi}`, en: `Excel dropped the leading zero. ${AS_TEXT.en}` },
  },
  'citizen-id-scientific': {
    expected: TWELVE,
    remedy: {
      vi: `Excel đã đổi số sang dạng lũy thừa và mất chữ số. ${AS_TEXT.vi}`,
      en: `Excel turned it into scientific form and lost digits. ${AS_TEXT.en}`,
    },
  },
  'citizen-id-old': {
    expected: TWELVE,
    remedy: {
      vi: 'Đây là số chứng minh nhân dân cũ (9 số); ghi số định danh cá nhân trên thẻ căn cước, hoặc để trống.',
      en: 'This is an old 9-digit identity card number; give the personal identification number or leave it empty.',
    },
  },
  'unknown-sex': sentence('Nam hoặc Nữ', 'Nam or Nữ', 'Ghi Nam hoặc Nữ.', 'Write Nam or Nữ.'),
  'two-sexes': sentence(
    'Chỉ một trong hai cột Nam, Nữ',
    'Only one of the columns Nam, Nữ',
    'Xóa một trong hai ô.',
    'Clear one of the two cells.',
  ),
  'unknown-ethnicity': sentence(
    'Một trong 54 dân tộc theo danh mục',
    'One of the 54 listed ethnicities',
    'Sửa theo danh mục{near}.',
    'Write it as listed{near}.',
  ),
  'unknown-kind': sentence(
    'Cán bộ, Công chức, Viên chức, Hợp đồng hoặc Người hoạt động không chuyên trách',
    'Cán bộ, Công chức, Viên chức, Hợp đồng or Người hoạt động không chuyên trách',
    'Ghi đúng một đối tượng.',
    'Write exactly one of them.',
  ),
  'unknown-rating': sentence(
    'Hoàn thành xuất sắc, Hoàn thành tốt, Hoàn thành hoặc Không hoàn thành nhiệm vụ',
    'One of the four ratings',
    'Ghi đủ tên mức xếp loại.',
    'Write the rating in full.',
  ),
  'unknown-yes-no': sentence(
    '“x” hoặc để trống',
    '“x” or empty',
    'Ghi x nếu có, để trống nếu không.',
    'Write x for yes, leave empty for no.',
  ),
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

export type IssueCode = keyof typeof ISSUE_SENTENCES;
