import { cite } from '../../kernel/index.ts';

const CIRCULAR_08 = '08/2013/TT-BNV';

/** Điều kiện và chế độ được hưởng. */
export const CONDITIONS = cite(CIRCULAR_08, { article: '3', clause: '1', point: 'a' });
/** Tỷ lệ không quá 10%. */
export const SHARE = cite(CIRCULAR_08, { article: '3', clause: '1', point: 'b' });
/** Cách tính số người thuộc tỷ lệ. */
export const COUNTING = cite(CIRCULAR_08, { article: '3', clause: '1', point: 'c' });
/** Không thực hiện hai lần liên tiếp (điểm d, sửa đổi năm 2021). */
export const NOT_TWICE = cite('03/2021/TT-BNV', { article: '1', clause: '6' });
/** Xác định thành tích. */
export const ACHIEVEMENTS = cite(CIRCULAR_08, { article: '3', clause: '1', point: 'đ' });
/** Tiêu chuẩn, cấp độ và thời gian được nâng theo Quy chế của đơn vị. */
export const REGULATION = cite(CIRCULAR_08, { article: '3', clause: '1', point: 'e' });
/** Nâng bậc lương trước thời hạn khi có thông báo nghỉ hưu. */
export const ON_RETIREMENT = cite(CIRCULAR_08, { article: '3', clause: '2' });
