import { type IssueSentence, sentence } from './issue-sentence.ts';

const DATE_FORM = { vi: 'Ngày có thật, dạng dd/mm/yyyy', en: 'A real date, dd/mm/yyyy' };
const TWELVE = { vi: 'Đúng 12 chữ số', en: 'Exactly 12 digits' };
const AS_TEXT = {
  vi: 'Định dạng cột là Text rồi gõ lại đủ 12 chữ số.',
  en: 'Format the column as Text and type all 12 digits again.',
};

/** Lỗi thấy được ngay trong một ô. */
export const CELL_SENTENCES = {
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
} as const satisfies Record<string, IssueSentence>;
