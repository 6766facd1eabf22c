import type { PersonKind, Rating, Sex } from '@noivu/db';
import { termKey } from './search-key.ts';

/** Một danh mục nhỏ: each value with the ways offices write it; the first is the one shown. */
type Terms<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

export const SEX_TERMS: Terms<Sex> = {
  male: ['Nam', 'male', 'm', 'trai', 'ông'],
  female: ['Nữ', 'female', 'f', 'gái', 'bà'],
};

export const KIND_TERMS: Terms<PersonKind> = {
  cadre: ['Cán bộ', 'CB', 'cadre', 'cán bộ cấp xã', 'cán bộ xã', 'cán bộ chuyên trách'],
  civil_servant: [
    'Công chức',
    'CC',
    'civil servant',
    'civil-servant',
    'công chức hành chính',
    'công chức cấp xã',
    'công chức xã',
    'công chức cấp huyện',
    'công chức lãnh đạo',
  ],
  public_employee: [
    'Viên chức',
    'VC',
    'public employee',
    'public-employee',
    'viên chức sự nghiệp',
    'viên chức quản lý',
  ],
  contract_worker: [
    'Hợp đồng',
    'HĐ',
    'HĐLĐ',
    'contract worker',
    'contract-worker',
    'lao động hợp đồng',
    'hợp đồng lao động',
    'người lao động',
    'NLĐ',
    'hợp đồng 68',
    'HĐ 68',
    'hợp đồng 111',
    'HĐ 111',
    'hợp đồng theo Nghị định 68',
    'hợp đồng theo Nghị định 111',
  ],
  commune_part_time: [
    'Người hoạt động không chuyên trách',
    'KCT',
    'NHĐKCT',
    'không chuyên trách',
    'không chuyên trách cấp xã',
    'bán chuyên trách',
    'commune part time',
    'commune-part-time',
  ],
};

export const RATING_TERMS: Terms<Rating> = {
  excellent: ['Hoàn thành xuất sắc nhiệm vụ', 'HTXSNV', 'HTXS', 'XS', 'xuất sắc', 'hoàn thành xuất sắc', 'excellent'],
  good: ['Hoàn thành tốt nhiệm vụ', 'HTTNV', 'HTT', 'tốt', 'hoàn thành tốt', 'good'],
  completed: ['Hoàn thành nhiệm vụ', 'HTNV', 'HT', 'hoàn thành', 'completed'],
  not_completed: [
    'Không hoàn thành nhiệm vụ',
    'KHTNV',
    'KHT',
    'CHTNV',
    'không hoàn thành',
    'chưa hoàn thành nhiệm vụ',
    'not completed',
    'not-completed',
  ],
};

function compile<T extends string>(terms: Terms<T>): ReadonlyMap<string, T> {
  const byKey = new Map<string, T>();
  for (const [value, words] of Object.entries(terms) as [T, readonly string[]][]) {
    for (const word of words) byKey.set(termKey(word), value);
  }
  return byKey;
}

const SEXES = compile(SEX_TERMS);
const KINDS = compile(KIND_TERMS);
const RATINGS = compile(RATING_TERMS);

export const findSex = (text: string): Sex | undefined => SEXES.get(termKey(text));
export const findKind = (text: string): PersonKind | undefined => KINDS.get(termKey(text));
export const findRating = (text: string): Rating | undefined => RATINGS.get(termKey(text));

const YES: ReadonlySet<string> = new Set([
  'x',
  'co',
  '1',
  'true',
  'yes',
  'lanh dao',
  'la lanh dao',
  'lanh dao quan ly',
  'v',
]);
const NO: ReadonlySet<string> = new Set(['khong', '0', 'false', 'no', 'k']);

/** Ô đánh dấu: "x", "Có", "1" ...; undefined when it is neither a yes nor a no. */
export function findYesNo(text: string): boolean | undefined {
  const key = termKey(text);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : undefined;
}
