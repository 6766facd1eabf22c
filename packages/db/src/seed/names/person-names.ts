import type { Random } from '../random.ts';
import type { Sex } from '../rows.ts';

const kinhFamilyNames: readonly (readonly [string, number])[] = [
  ['Nguyễn', 380],
  ['Trần', 92],
  ['Lê', 84],
  ['Phạm', 80],
  ['Hoàng', 48],
  ['Vũ', 58],
  ['Đỗ', 62],
  ['Đào', 26],
  ['Bùi', 22],
  ['Đặng', 20],
  ['Ngô', 18],
  ['Dương', 18],
  ['Đoàn', 13],
  ['Lương', 11],
  ['Phan', 11],
  ['Trịnh', 9],
  ['Chu', 8],
  ['Lưu', 8],
  ['Tạ', 7],
  ['Cao', 6],
  ['Hà', 6],
  ['Đinh', 6],
  ['Mai', 4],
  ['Quách', 4],
  ['Vương', 3],
  ['Tô', 3],
  ['Lý', 2],
  ['Luyện', 2],
  ['Giang', 1],
  ['Doãn', 1],
  ['Khúc', 1],
];

const familyNamesOfEthnicity: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  Tày: [
    ['Hoàng', 4],
    ['Nông', 4],
    ['Lương', 2],
    ['Ma', 2],
    ['Lục', 1],
  ],
  Nùng: [
    ['Nông', 4],
    ['Hoàng', 3],
    ['Vi', 2],
    ['Lý', 1],
  ],
  Mường: [
    ['Bùi', 5],
    ['Đinh', 3],
    ['Quách', 2],
    ['Bạch', 1],
  ],
  Thái: [
    ['Lò', 4],
    ['Cầm', 2],
    ['Hà', 2],
    ['Vi', 2],
    ['Lường', 2],
  ],
};

const middleNames: Readonly<Record<Sex, readonly (readonly [string, number])[]>> = {
  female: [
    ['Thị', 44],
    ['Thị Thu', 6],
    ['Thị Thanh', 5],
    ['Thị Hồng', 5],
    ['Thị Ngọc', 4],
    ['Thị Minh', 3],
    ['Thị Bích', 2],
    ['Thị Kim', 2],
    ['Thị Phương', 3],
    ['Thị Mai', 2],
    ['Thị Thúy', 2],
    ['Thu', 4],
    ['Thanh', 3],
    ['Ngọc', 3],
    ['Minh', 2],
    ['Hồng', 2],
    ['Phương', 2],
    ['Khánh', 1],
    ['Hải', 1],
    ['Thùy', 2],
    ['Quỳnh', 1],
    ['Diệu', 1],
  ],
  male: [
    ['Văn', 38],
    ['Đức', 9],
    ['Hữu', 5],
    ['Quang', 6],
    ['Minh', 5],
    ['Công', 4],
    ['Xuân', 5],
    ['Ngọc', 5],
    ['Đình', 4],
    ['Thanh', 4],
    ['Trọng', 3],
    ['Tuấn', 3],
    ['Mạnh', 3],
    ['Duy', 3],
    ['Anh', 2],
    ['Hoàng', 2],
    ['Bá', 2],
    ['Tiến', 2],
    ['Thế', 2],
    ['Viết', 1],
    ['Việt', 1],
  ],
};

const givenNames: Readonly<Record<Sex, readonly string[]>> = {
  female: (
    'Hương Hương Hương Hoa Hoa Lan Lan Lan Hà Hà Hằng Hằng Hằng Thủy Thủy Nga Nga Huyền Huyền Huyền Trang Trang Trang Linh ' +
    'Linh Linh Thảo Thảo Thúy Thúy Loan Loan Mai Mai Yến Yến Hạnh Hạnh Hiền Hiền Hiền Nhung Nhung Dung Dung Oanh Phượng ' +
    'Phượng Hường Hường Liên Liên Ngân Ngân Ngọc Ngọc Quyên Tâm Thanh Thanh Thoa Thơm Thu Thu Thương Tuyết Tuyết Vân Vân ' +
    'Xuân Anh Anh Anh Bích Chi Chung Cúc Diệp Duyên Duyên Giang Hải Hiên Hòa Huế Huệ Khuyên Kiều Lệ Luyến Ly Lý Minh My ' +
    'Na Nguyệt Nhàn Nhạn Phương Phương Phương Quế Quỳnh Sen Thắm Thêu Thùy Thư Tình Trà Trinh Tươi Uyên Vui'
  ).split(' '),
  male: (
    'Hùng Hùng Hùng Dũng Dũng Tuấn Tuấn Tuấn Cường Cường Hải Hải Sơn Sơn Nam Nam Minh Minh Thắng Thắng Hiếu Hiếu Đức Đức ' +
    'Trung Trung Tùng Tùng Long Long Huy Huy Hưng Hưng Kiên Kiên Quân Quân Thành Thành Tiến Tiến Toàn Toàn Tú Việt Việt ' +
    'Vinh Anh Anh An Bắc Bằng Bình Bình Châu Chiến Chính Chung Công Đại Đạt Đạt Điệp Định Đông Duy Giang Hà Hoàn Hoàng ' +
    'Hoạt Huấn Khải Khánh Khoa Khôi Lâm Lập Linh Lợi Luân Lực Mạnh Ngọc Nghĩa Nhân Ninh Phong Phú Phúc Phương Quang Quang ' +
    'Quốc Quý Quyết Sáng Sỹ Tài Tâm Tân Thái Thanh Thịnh Thuận Thủy Thức Trọng Trường Tuyên Văn Vũ Vượng Xuân'
  ).split(' '),
};

/** Dân tộc, by the shares of the Red River delta: nearly all Kinh. */
const ethnicities: readonly (readonly [string, number])[] = [
  ['Kinh', 9870],
  ['Tày', 42],
  ['Mường', 38],
  ['Thái', 24],
  ['Nùng', 14],
  ['Dao', 5],
  ['Sán Dìu', 4],
  ['Hoa', 3],
];

export function generateEthnicity(random: Random): string {
  return random.weighted(ethnicities);
}

/** Họ, đệm và tên, drawn independently: a real person's full name can only occur by coincidence. */
export function generateFullName(random: Random, sex: Sex, ethnicity: string): string {
  const family = random.weighted(familyNamesOfEthnicity[ethnicity] ?? kinhFamilyNames);
  const middle = random.weighted(middleNames[sex]);
  const lastMiddle = middle.split(' ').at(-1);
  let given = random.pick(givenNames[sex]);
  while (given === lastMiddle) given = random.pick(givenNames[sex]);
  return `${family} ${middle} ${given}`;
}
