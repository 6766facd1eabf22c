import { termKey } from './search-key.ts';

/** Danh mục 54 thành phần dân tộc, each with other spellings in use. */
const ETHNICITIES: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Kinh', 'Việt'],
  ['Tày'],
  ['Thái'],
  ['Hoa', 'Hán'],
  ['Khmer', 'Khơ-me', 'Khơ me', 'Kh’mer'],
  ['Mường'],
  ['Nùng'],
  ['Mông', 'H’Mông', 'HMông', 'Hmông', 'Mèo'],
  ['Dao'],
  ['Gia-rai', 'Gia Rai', 'Jrai', 'Gia-lai'],
  ['Ngái'],
  ['Ê-đê', 'Ê Đê', 'Êđê'],
  ['Ba-na', 'Ba Na', 'Bana', 'Bahnar'],
  ['Xơ-đăng', 'Xơ Đăng', 'Xê Đăng'],
  ['Sán Chay', 'Sán Chay (Cao Lan - Sán Chỉ)', 'Cao Lan', 'Sán Chỉ'],
  ['Cơ-ho', 'Cơ Ho', 'K’Ho'],
  ['Chăm', 'Chàm'],
  ['Sán Dìu'],
  ['Hrê'],
  ['Mnông', 'M’Nông'],
  ['Ra-glai', 'Raglay', 'Ra Glai'],
  ['Xtiêng', 'S’Tiêng', 'Stiêng'],
  ['Bru - Vân Kiều', 'Bru-Vân Kiều', 'Vân Kiều', 'Bru'],
  ['Thổ'],
  ['Giáy'],
  ['Cơ-tu', 'Cơ Tu'],
  ['Gié - Triêng', 'Giẻ Triêng', 'Gié Triêng'],
  ['Mạ'],
  ['Khơ-mú', 'Khơ Mú', 'Khơ mú'],
  ['Co', 'Cor'],
  ['Tà-ôi', 'Tà Ôi'],
  ['Chơ-ro', 'Chơ Ro'],
  ['Kháng'],
  ['Xinh-mun', 'Xinh Mun'],
  ['Hà Nhì'],
  ['Chu-ru', 'Chu Ru'],
  ['Lào'],
  ['La Chí'],
  ['La Ha'],
  ['Phù Lá'],
  ['La Hủ'],
  ['Lự'],
  ['Lô Lô'],
  ['Chứt'],
  ['Mảng'],
  ['Pà Thẻn'],
  ['Cơ Lao', 'Cờ Lao'],
  ['Cống'],
  ['Bố Y'],
  ['Si La'],
  ['Pu Péo'],
  ['Brâu'],
  ['Ơ-đu', 'Ơ Đu'],
  ['Rơ-măm', 'Rơ Măm'],
];

const BY_KEY: ReadonlyMap<string, string> = new Map(
  ETHNICITIES.flatMap(([name, ...others]) => [name, ...others].map((each) => [termKey(each), name] as const)),
);

export const ETHNICITY_NAMES: readonly string[] = ETHNICITIES.map(([name]) => name);

/** Tên dân tộc theo danh mục; "dân tộc Kinh" is read too. */
export function findEthnicity(text: string): string | undefined {
  return BY_KEY.get(termKey(text).replace(/^dan toc /, ''));
}
