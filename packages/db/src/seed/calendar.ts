import { plainDate } from '@noivu/domain/kernel';

/** Ngày của bức tranh trình diễn: ratings, steps and staff are complete as of this day. */
export const DEMONSTRATION_AS_OF = plainDate('2022-12-31');

/** Ngày tái lập tỉnh Hưng Yên; the records of the demonstration open on it. */
export const PROVINCE_RESTORED_ON = plainDate('1997-01-01');

/** Ngày chính quyền hai cấp hoạt động: districts end, communes of 2025 begin. */
export const TWO_TIER_GOVERNMENT_FROM = plainDate('2025-07-01');

/** Hạt giống của bộ dữ liệu trình diễn. */
export const DEMONSTRATION_SEED = 2022;
