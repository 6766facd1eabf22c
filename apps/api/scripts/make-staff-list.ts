// Tạo danh sách mẫu lớn để đo việc nhập: npx tsx scripts/make-staff-list.ts <tệp.xlsx> [số dòng]
// The same rows on every machine; every person is invented. The units are those of the demonstration province.
import ExcelJS from 'exceljs';

const [target, count = '100000'] = process.argv.slice(2);
if (!target || !/^\d+$/.test(count)) {
  console.error('Cách dùng (usage): npx tsx scripts/make-staff-list.ts <tệp.xlsx> [số dòng]');
  process.exit(64);
}

const HEADER = [
  'STT',
  'Số hiệu hồ sơ',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Dân tộc',
  'Số CCCD',
  'Mã đơn vị',
  'Đối tượng',
  'Chức vụ, chức danh',
  'Lãnh đạo',
  'Ngày bổ nhiệm chức vụ',
  'Mã ngạch',
  'Ngày bổ nhiệm ngạch',
  'Bậc',
  'Hệ số',
  'Ngày hưởng',
  'Mốc tính nâng bậc',
  'Số quyết định lương',
  'Xếp loại 2022',
];

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đỗ', 'Đào', 'Bùi', 'Đặng'];
const MIDDLES = ['Văn', 'Đức', 'Quang', 'Minh', 'Xuân', 'Thị', 'Thị Thu', 'Thị Hồng', 'Ngọc', 'Thị Thanh'];
const GIVENS = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Giang',
  'Hà',
  'Hương',
  'Khánh',
  'Lan',
  'Linh',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quỳnh',
  'Sơn',
  'Thảo',
  'Uyên',
  'Vân',
  'Yến',
];
const UNITS = [
  'SCT',
  'SGDDT',
  'SGTVT',
  'SKHCN',
  'SKHDT',
  '323',
  '325',
  '326',
  '327',
  '328',
  '11950',
  '11953',
  '11956',
  '11950.THCS',
  '11953.TH',
];
const RATINGS = ['HTXSNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTNV'];

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

function row(index: number): (string | number | Date)[] {
  const female = index % 2 === 1;
  const middle = MIDDLES[(female ? 5 : 0) + (Math.floor(index / 10) % 5)]!;
  const step = 1 + (index % 9);
  const year = 2019 + (index % 4);
  return [
    index + 1,
    `BM${pad(index + 1, 6)}`,
    `${FAMILIES[index % 10]} ${middle} ${GIVENS[Math.floor(index / 100) % 20]}`,
    female ? 'Nữ' : 'Nam',
    day(1965 + (index % 32), 1 + (index % 12), 1 + (index % 28)),
    index % 50 === 0 ? 'Tày' : 'Kinh',
    `0331${pad(index + 1, 8)}`,
    UNITS[index % UNITS.length]!,
    'Công chức',
    index % 20 === 0 ? 'Phó Trưởng phòng' : 'Chuyên viên',
    index % 20 === 0 ? 'x' : '',
    day(2010 + (index % 9), 1 + (index % 12), 1),
    '01.003',
    day(2008, 1 + (index % 12), 1),
    step,
    (234 + (step - 1) * 33) / 100,
    day(year, 1 + (index % 12), 1),
    `01/${pad(1 + (index % 12), 2)}/${year}`,
    `${100 + (index % 900)}/QĐ-SNV`,
    RATINGS[index % 5]!,
  ];
}

const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: target, useStyles: true, useSharedStrings: true });
const sheet = workbook.addWorksheet('Danh sách');
sheet.columns = HEADER.map((header) => ({ width: 16, style: /Ngày/.test(header) ? { numFmt: 'dd/mm/yyyy' } : {} }));
sheet.addRow(HEADER).commit();
for (let index = 0; index < Number(count); index += 1) sheet.addRow(row(index)).commit();
sheet.commit();
await workbook.commit();
