import type { BilingualText } from '../embedded/database-start-error.ts';
import { APP_ROLE } from './grants.ts';

/** Không dùng được vai trò của ứng dụng: says how to make it; `message` is Vietnamese, then English. */
export class AppRoleError extends Error {
  override readonly name = 'AppRoleError';
  readonly text: BilingualText;

  constructor(text: BilingualText, options?: ErrorOptions) {
    super(`${text.vi}\n${text.en}`, options);
    this.text = text;
  }
}

const STATEMENTS = `CREATE ROLE ${APP_ROLE} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '…';`;

/** The user of DATABASE_URL may not create roles, and there is none yet. */
export const mayNotCreate = (cause: unknown): AppRoleError =>
  new AppRoleError(
    {
      vi: `Chưa có vai trò ${APP_ROLE} và người dùng trong DATABASE_URL không được tạo vai trò. Quản trị PostgreSQL chạy một lần:\n  ${STATEMENTS}\nrồi đặt NOIVU_APP_DATABASE_URL=postgresql://${APP_ROLE}:<mật khẩu>@<máy chủ>/<cơ sở dữ liệu>.`,
      en: `The role ${APP_ROLE} does not exist and the user of DATABASE_URL may not create roles. An administrator of PostgreSQL runs the statement above once; then set NOIVU_APP_DATABASE_URL.`,
    },
    { cause },
  );

/** The role is there, but this data folder does not hold its password. */
export const passwordUnknown = (cause?: unknown): AppRoleError =>
  new AppRoleError(
    {
      vi: `Đã có vai trò ${APP_ROLE} trên máy chủ nhưng thư mục dữ liệu này không có mật khẩu đúng của nó. Đặt NOIVU_APP_DATABASE_URL, hoặc cấp mật khẩu mới bằng ALTER ROLE ${APP_ROLE} PASSWORD '…'.`,
      en: `The role ${APP_ROLE} exists on the server, but this data folder does not hold its right password. Set NOIVU_APP_DATABASE_URL, or give the role a new password with ALTER ROLE.`,
    },
    { cause },
  );

/** A role that could go round row-level security is not used. */
export const mayBypass = (role: string): AppRoleError =>
  new AppRoleError({
    vi: `Vai trò ${role} của NOIVU_APP_DATABASE_URL là superuser, có BYPASSRLS, hoặc sở hữu (kể cả qua vai trò khác) các bảng của noivu; máy chủ không chạy với vai trò như vậy. Dùng vai trò ${APP_ROLE}:\n  ${STATEMENTS}`,
    en: `The role ${role} of NOIVU_APP_DATABASE_URL is a superuser, has BYPASSRLS or owns tables of noivu (itself or as a member of another role); the server does not run as such a role. Use ${APP_ROLE}.`,
  });
