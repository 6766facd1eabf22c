import { termKey } from '../cells/search-key.ts';
import type { BaseField, Field } from './fields.ts';

/**
 * Tiêu đề cột như cơ quan vẫn viết, on the key of the header (no accents, no punctuation). Levels of a merged header are
 * joined by " > ". Order matters: the first rule that fits decides.
 */
const RULES: readonly (readonly [BaseField, RegExp])[] = [
  ['birthDateMale', /(sinh|ntns).* > nam$/],
  ['birthDateFemale', /(sinh|ntns).* > nu$/],
  ['sexMale', /^(gioi tinh|phai) > nam$/],
  ['sexFemale', /^((gioi tinh|phai) > )?nu$/],
  ['familyName', /(^|> )ho( va)?( chu| ten)?( dem| lot)$/],
  ['givenName', /^((ho va ten|ho ten) > )?ten$/],
  [
    'fullName',
    /(^|> )(ho va ten|ho ten|hoten|ho ten khai sinh|ho va ten khai sinh|ho chu dem va ten|ten can bo|full ?name)( (can bo|cong chuc|vien chuc|cbccvc|cb ?cc ?vc|nhan vien|nguoi lao dong))*$/,
  ],
  [
    'citizenId',
    /(^|> )(so |ma )?(the )?(cccd|cmnd|cmt|can cuoc|can cuoc cong dan|dinh danh|dinh danh ca nhan|citizen ?id)( (cccd|cmnd|cmt|can cuoc|can cuoc cong dan|dinh danh|ca nhan|hoac|so))*$/,
  ],
  ['sex', /(^|> )(gioi tinh|phai|gioi|nam nu|sex|gender)$/],
  ['birthDate', /(^|> )((ngay|ngay thang|nam|ngay thang nam) sinh|sinh ngay|ntns|ngay sinh nam sinh|birth ?date)$/],
  ['ethnicity', /(^|> )(dan toc|thanh phan dan toc|ethnicity)$/],
  ['employmentDecision', /(^|> )so (qd|quyet dinh) .*(bo nhiem|dieu dong|tuyen dung|tiep nhan)/],
  [
    'rankFrom',
    /(^|> )(ngay|thoi diem|thoi gian)( thang nam)? (bo nhiem|vao|xep|giu|huong)( vao)? (ngach|cdnn|chuc danh nghe nghiep|hang)|^ngach.* > (ngay|thoi diem) (bo nhiem|xep|giu)/,
  ],
  [
    'rankCode',
    /(^|> )ma( so)? (ngach|cdnn|chuc danh|hang|ngach cdnn|ngach chuc danh)( nghe nghiep)?( .*)?$|(ngach|cdnn|nghe nghiep).* > ma( so)?$|^rank ?code$/,
  ],
  ['salaryGroup', /(^|> )(nhom|loai)( (luong|ngach|cong chuc|vien chuc))?$|nhom (luong|ngach)|^salary ?group$/],
  ['reservedCoefficient', /bao luu/],
  [
    'countedFrom',
    /(^|> )(moc|thoi diem|thoi gian|ngay)( thoi gian)? (tinh|xet|nang)( huong)? .*(nang )?(bac|luong)|moc (tinh|nang|huong|xet|thoi gian)|^counted ?from$/,
  ],
  [
    'stepFrom',
    /(^|> )(ngay|thoi diem|thoi gian|thang nam|ngay thang nam)( bat dau)? (huong|xep|nang)( (bac|luong|he so|bac luong))*( hien (huong|tai|nay))?$|(luong|bac).* > (tu ngay|ngay huong|thoi diem huong|huong tu|huong tu ngay|thoi gian huong|tu thang nam)$|^huong tu( ngay)?$/,
  ],
  ['decision', /(^|> )so (qd|quyet dinh)( .*(luong|bac).*)?$|^quyet dinh( so)?$/],
  ['coefficient', /(^|> )(he so|hs|hsl)( luong)?( hien (huong|tai|nay))?$|^coefficient$/],
  ['step', /(^|> )bac( luong)?( hien (huong|tai|nay))?$|^step$/],
  ['unitCode', /(^|> )ma (don vi|dv|co quan|to chuc)( cong tac)?$|^unit ?code$/],
  [
    'code',
    /(^|> )(ma|so hieu|ma so|ma dinh danh)( so)? (ho so|can bo|cong chuc|vien chuc|nhan vien|nhan su|nv|cb|cbcc|ccvc|cbccvc|cb cc vc|can bo cong chuc|can bo cong chuc vien chuc)$|^(so hieu|ma ho so|code)$/,
  ],
  ['leadership', /(^|> )(la )?(lanh dao|lanh dao quan ly|can bo lanh dao|chuc vu lanh dao)$|^giu chuc vu lanh dao/],
  [
    'employmentFrom',
    /(^|> )(ngay|thoi diem|thoi gian)( thang nam)? (bo nhiem|giu chuc vu|bo nhiem chuc vu|nhan chuc vu|ve (don vi|co quan)|vao (don vi|co quan)|ve cong tac|nhan cong tac|chuyen den|dieu dong)( .*)?$|chuc vu.* > (ngay|tu ngay|thoi diem)/,
  ],
  [
    'rankName',
    /(^|> )(ten )?(ngach|cdnn|chuc danh nghe nghiep|hang cdnn|hang chuc danh( nghe nghiep)?|ngach cong chuc|ngach vien chuc|ngach cdnn|ngach chuc danh.*|ngach hang.*)( hien (giu|huong|tai|nay))?$|(ngach|cdnn|nghe nghiep).* > ten( ngach)?$/,
  ],
  [
    'kind',
    /(^|> )(doi tuong|dien|loai can bo|phan loai|loai cbccvc|loai cb ?cc ?vc|nhom doi tuong|loai hinh|loai lao dong|can bo cong chuc vien chuc|la cong chuc vien chuc|kind)( .*)?$/,
  ],
  [
    'jobTitle',
    /(^|> )(chuc vu|chuc danh|chuc vu chuc danh|chuc danh chuc vu|vi tri viec lam|vtvl|vi tri cong tac|cong viec|nhiem vu|chuc vu cong tac|job ?title)( .*)?$/,
  ],
  [
    'unitName',
    /(^|> )(ten )?(don vi|co quan|phong ban|phong|noi|to chuc|co quan don vi|don vi bo phan|don vi phong ban|bo phan)( (cong tac|truc thuoc|hien tai|hien nay|su dung|quan ly|lam viec))*$|^unit( ?name)?$/,
  ],
];

const RATING = /(xep loai|danh gia|xl|kqxl|kqdg|hoan thanh nhiem vu|phan loai|muc do hoan thanh|ket qua)/;

/** Khóa của một tiêu đề nhiều tầng: remarks in brackets are left out. */
export function headerKey(levels: readonly string[]): string {
  return levels
    .map((level) => termKey(level.replace(/[([][^)\]]*[)\]]/g, ' ')))
    .filter((key) => key !== '')
    .join(' > ');
}

/** Trường mà tiêu đề nói đến; undefined when it says none that is imported (STT, Ghi chú ...). */
export function findFieldOfHeader(levels: readonly string[]): Field | undefined {
  const key = headerKey(levels);
  if (key === '' || /^(stt|tt|so tt|so thu tu|ghi chu|can sua)$/.test(key)) return undefined;
  const year = /(?:^|\D)((?:19|20)\d\d)$/.exec(key)?.[1];
  if (year && RATING.test(key)) return `rating:${Number(year)}`;
  return RULES.find(([, pattern]) => pattern.test(key))?.[0];
}
