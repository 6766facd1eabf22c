interface FailureSentence {
  readonly vi: string;
  readonly en: string;
  readonly remedyVi: string;
  readonly remedyEn: string;
}

const SAVE_AS_XLSX = {
  remedyVi:
    'Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi nhập lại.',
  remedyEn: 'Open it in Excel or LibreOffice, Save As “Excel Workbook (*.xlsx)”, then import again.',
};

/** Câu chữ của từng lỗi tệp. */
export const FAILURE_SENTENCES = {
  'empty-file': {
    vi: 'Tệp trống, không có nội dung nào.',
    en: 'The file is empty.',
    remedyVi: 'Kiểm tra lại tệp trên máy, lưu lại rồi nhập tệp có dữ liệu.',
    remedyEn: 'Check the file on your computer, save it again and import the one with data.',
  },
  'is-pdf': {
    vi: 'Đây là tệp PDF, không phải bảng tính.',
    en: 'This is a PDF, not a spreadsheet.',
    remedyVi: 'Nhập tệp Excel gốc đã tạo ra bản PDF này, hoặc tải tệp mẫu về để điền.',
    remedyEn: 'Import the Excel file the PDF was made from, or fill in the sample file.',
  },
  'is-image': {
    vi: 'Đây là tệp ảnh, không phải bảng tính.',
    en: 'This is an image, not a spreadsheet.',
    remedyVi: 'Nhập tệp Excel gốc, hoặc tải tệp mẫu về để điền.',
    remedyEn: 'Import the original Excel file, or fill in the sample file.',
  },
  'is-web-page': {
    vi: 'Đây là trang web (HTML, XML) được đặt tên như bảng tính; nhiều phần mềm cũ xuất “Excel” theo cách này.',
    en: 'This is a web page (HTML, XML) named like a spreadsheet; some old software exports “Excel” this way.',
    ...SAVE_AS_XLSX,
  },
  'is-document': {
    vi: 'Đây là tệp văn bản ({kind}), không phải bảng tính.',
    en: 'This is a document ({kind}), not a spreadsheet.',
    remedyVi: 'Chép bảng trong văn bản sang Excel, lưu dạng .xlsx rồi nhập lại.',
    remedyEn: 'Copy the table into Excel, save it as .xlsx and import again.',
  },
  'other-spreadsheet': {
    vi: 'Đây là bảng tính dạng {kind}; hệ thống đọc .xlsx và .csv.',
    en: 'This is a {kind} spreadsheet; the system reads .xlsx and .csv.',
    ...SAVE_AS_XLSX,
  },
  'old-xls': {
    vi: 'Đây là tệp Excel kiểu cũ (.xls, Excel 97-2003).',
    en: 'This is an old Excel file (.xls, Excel 97-2003).',
    ...SAVE_AS_XLSX,
  },
  encrypted: {
    vi: 'Tệp được bảo vệ bằng mật khẩu nên không đọc được.',
    en: 'The file is protected by a password and cannot be read.',
    remedyVi:
      'Mở tệp bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu, lưu rồi nhập lại.',
    remedyEn:
      'In Excel: File > Info > Protect Workbook > Encrypt with Password, clear the password, save and import again.',
  },
  'unknown-type': {
    vi: 'Không nhận ra loại tệp này; hệ thống đọc .xlsx và .csv.',
    en: 'The type of this file is not known; the system reads .xlsx and .csv.',
    ...SAVE_AS_XLSX,
  },
  'zip-not-spreadsheet': {
    vi: 'Đây là tệp nén (zip) nhưng bên trong không phải bảng tính Excel.',
    en: 'This is a zip archive without an Excel workbook in it.',
    remedyVi: 'Giải nén tệp rồi nhập từng tệp .xlsx bên trong.',
    remedyEn: 'Unpack the archive and import the .xlsx files in it one by one.',
  },
  'zip-bomb': {
    vi: 'Tệp nén bất thường: khi mở ra sẽ phình tới {size} (gấp {ratio} lần, {entries} mục); hệ thống từ chối mở để giữ an toàn.',
    en: 'Suspicious archive: it would unfold to {size} ({ratio} times, {entries} entries); refused before opening.',
    remedyVi:
      'Chép dữ liệu sang một sổ làm việc mới, lưu .xlsx rồi nhập lại; nếu tệp do nơi khác gửi, đừng mở và báo bộ phận an toàn thông tin.',
    remedyEn:
      'Copy the data to a new workbook and import that; if someone sent you the file, do not open it and tell your security officer.',
  },
  'damaged-file': {
    vi: 'Tệp bị hỏng hoặc tải lên chưa trọn ({detail}).',
    en: 'The file is damaged or was not transferred completely ({detail}).',
    remedyVi: 'Mở lại tệp bằng Excel (Excel có thể đề nghị sửa), lưu thành tệp mới rồi nhập lại.',
    remedyEn: 'Open it in Excel (which may offer to repair it), save it as a new file and import again.',
  },
  'no-sheets': {
    vi: 'Sổ làm việc không có trang tính nào đang hiện.',
    en: 'The workbook has no visible sheet.',
    remedyVi: 'Bỏ ẩn trang tính có danh sách (chuột phải vào tên trang > Bỏ ẩn), lưu rồi nhập lại.',
    remedyEn: 'Unhide the sheet with the list, save and import again.',
  },
  'empty-sheet': {
    vi: 'Tệp không có dòng dữ liệu nào.',
    en: 'The file has no rows of data.',
    remedyVi: 'Kiểm tra danh sách có nằm ở trang tính đầu tiên và có ít nhất một dòng dưới tiêu đề.',
    remedyEn: 'Check that the list is on the first sheet and has at least one row below its header.',
  },
  'no-header': {
    vi: 'Không tìm thấy hàng tiêu đề trong 15 hàng đầu: cần ít nhất cột “Họ và tên” hoặc “Số hiệu hồ sơ” và một cột khác. Hàng đầu đọc được: {found}',
    en: 'No header row in the first 15 rows: “Họ và tên” or “Số hiệu hồ sơ” and one more column are needed. First row read: {found}',
    remedyVi: 'Đặt hàng tiêu đề ngay trên dữ liệu, đặt tên cột như trong tệp mẫu, rồi nhập lại.',
    remedyEn: 'Put the header row right above the data with names as in the sample file, then import again.',
  },
  'legacy-font': {
    vi: 'Chữ trong tệp dùng bảng mã cũ (TCVN3, .VnTime), không phải Unicode. Ví dụ: {found}',
    en: 'The text uses an old encoding (TCVN3, .VnTime), not Unicode. For example: {found}',
    remedyVi: 'Dùng công cụ chuyển mã (UniKey: Ctrl+Shift+F6) chuyển từ TCVN3 sang Unicode, lưu rồi nhập lại.',
    remedyEn: 'Convert from TCVN3 to Unicode (UniKey: Ctrl+Shift+F6), save and import again.',
  },
  'encoding-not-utf8': {
    vi: 'Tệp CSV không ở dạng Unicode (có thể là {guess}), đọc tiếp sẽ sai dấu tiếng Việt.',
    en: 'The CSV is not Unicode (it may be {guess}); reading on would garble Vietnamese.',
    remedyVi: 'Trong Excel chọn Lưu thành > “CSV UTF-8 (Comma delimited) (*.csv)”, hoặc lưu .xlsx, rồi nhập lại.',
    remedyEn: 'In Excel, Save As “CSV UTF-8 (Comma delimited) (*.csv)” or .xlsx, then import again.',
  },
  'broken-csv': {
    vi: 'Tệp CSV sai cấu trúc ở dòng {line}: dấu nháy kép mở mà không đóng, hoặc ký tự thừa sau dấu nháy.',
    en: 'The CSV is malformed at line {line}: an unclosed quote or text after a closing quote.',
    remedyVi: 'Sửa dòng đó, hoặc mở bằng Excel và lưu lại dạng .xlsx, rồi nhập lại.',
    remedyEn: 'Correct that line, or save the file as .xlsx from Excel, then import again.',
  },
  'too-many-rows': {
    vi: 'Tệp có hơn {limit} dòng.',
    en: 'The file has more than {limit} rows.',
    remedyVi:
      'Chia danh sách thành nhiều tệp rồi nhập lần lượt; nếu danh sách ngắn hơn, xóa các hàng trống có định dạng ở cuối trang tính.',
    remedyEn:
      'Split the list into several files; if it is shorter, delete the formatted empty rows at the end of the sheet.',
  },
  'too-many-columns': {
    vi: 'Tệp có hơn {limit} cột.',
    en: 'The file has more than {limit} columns.',
    remedyVi: 'Xóa các cột không dùng ở bên phải danh sách rồi nhập lại.',
    remedyEn: 'Delete the unused columns on the right of the list and import again.',
  },
  'too-large': {
    vi: 'Tệp quá lớn để đọc an toàn trên máy chủ này.',
    en: 'The file is too large to be read safely on this server.',
    remedyVi: 'Chia danh sách thành nhiều tệp, bỏ hình ảnh và trang tính thừa, rồi nhập lần lượt.',
    remedyEn: 'Split the list, take out pictures and other sheets, and import the parts one by one.',
  },
  interrupted: {
    vi: 'Việc đọc tệp bị ngắt giữa chừng (máy chủ dừng hoặc khởi động lại). Chưa có gì được ghi vào hồ sơ.',
    en: 'Reading was interrupted (the server stopped or restarted). Nothing was written to the records.',
    remedyVi: 'Nhập lại tệp.',
    remedyEn: 'Import the file again.',
  },
  'internal-error': {
    vi: 'Hệ thống gặp lỗi khi đọc tệp (mã đợt {id}). Chưa có gì được ghi vào hồ sơ.',
    en: 'The server failed while reading the file (batch {id}). Nothing was written to the records.',
    remedyVi: 'Thử nhập lại; nếu vẫn lỗi, báo quản trị kèm mã đợt và tệp.',
    remedyEn: 'Try again; if it fails again, report the batch id with the file.',
  },
} as const satisfies Record<string, FailureSentence>;

export type FailureCode = keyof typeof FAILURE_SENTENCES;
