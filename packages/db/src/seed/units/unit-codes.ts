/** Mã tỉnh Hưng Yên của Tổng cục Thống kê. */
export const PROVINCE_CODE = '33';

/**
 * Mã trong cơ sở dữ liệu của xã, phường lập từ 01/7/2025. The GSO gave each of them the code of one of its
 * predecessors (12004 was Đình Dù and is Như Quỳnh now), so the year keeps the codes of units apart.
 */
export function communeOf2025Code(code: string): string {
  return `${code}-2025`;
}
