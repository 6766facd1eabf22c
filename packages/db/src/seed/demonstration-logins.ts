/** Vai trò trong hệ thống. */
export type DemonstrationRole =
  | 'system_administrator'
  | 'department_leader'
  | 'field_officer'
  | 'unit_officer'
  | 'reader'
  | 'auditor';

/** Một tài khoản trình diễn: for printing at the first start; never made outside the demonstration. */
export interface DemonstrationLogin {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly role: DemonstrationRole;
  /** Code and name of the unit at the top of the subtree seen. */
  readonly unit: { readonly code: string; readonly name: string };
}

/** Mật khẩu chung của các tài khoản trình diễn. */
export const DEMONSTRATION_PASSWORD = 'Noivu@2022';

const province = { code: '33', name: 'UBND tỉnh Hưng Yên' } as const;
const password = DEMONSTRATION_PASSWORD;

/** Các tài khoản trình diễn, one for each role and two scopes of the unit officer. */
export const demonstrationLogins: readonly DemonstrationLogin[] = [
  { username: 'quantri', password, name: 'Quản trị hệ thống', role: 'system_administrator', unit: province },
  { username: 'lanhdao', password, name: 'Lãnh đạo Sở Nội vụ', role: 'department_leader', unit: province },
  { username: 'chuyenvien', password, name: 'Chuyên viên Sở Nội vụ', role: 'field_officer', unit: province },
  {
    username: 'canbo.vangiang',
    password,
    name: 'Cán bộ tổ chức huyện Văn Giang',
    role: 'unit_officer',
    unit: { code: '326', name: 'Huyện Văn Giang' },
  },
  {
    username: 'canbo.bvdk',
    password,
    name: 'Cán bộ tổ chức Bệnh viện Đa khoa tỉnh',
    role: 'unit_officer',
    unit: { code: 'SYT.BVDK', name: 'Bệnh viện Đa khoa tỉnh Hưng Yên' },
  },
  { username: 'nguoixem', password, name: 'Người xem', role: 'reader', unit: province },
  { username: 'kiemtra', password, name: 'Cán bộ kiểm tra, giám sát', role: 'auditor', unit: province },
];
