import { type DemonstrationLogin, demonstrationLogins } from '../demonstration-logins.ts';
import { deterministicId } from '../deterministic-id.ts';
import { getUnitId } from '../units/unit-builder.ts';
import { RECORDED_AT, type TableLoad } from './tables.ts';

const userId = ({ username }: DemonstrationLogin): string => deterministicId(`user:${username}`);

/** Tài khoản trình diễn thành các bảng của better-auth and noivu's role grants. */
export async function tabulateLogins(hashPassword: (plain: string) => Promise<string>): Promise<TableLoad[]> {
  const accounts: TableLoad['rows'][number][] = [];
  for (const login of demonstrationLogins) {
    const id = userId(login);
    const hash = await hashPassword(login.password);
    const accountId = deterministicId(`account:${login.username}`);
    accounts.push([accountId, id, 'credential', id, hash, RECORDED_AT, RECORDED_AT]);
  }
  return [
    {
      table: 'user',
      columns: ['id', 'name', 'email', 'emailVerified', 'username', 'displayUsername', 'createdAt', 'updatedAt'],
      rows: demonstrationLogins.map((login) => {
        const { username, name } = login;
        const email = `${username}@demo.noivu.local`;
        return [userId(login), name, email, true, username, username, RECORDED_AT, RECORDED_AT];
      }),
    },
    {
      table: 'account',
      columns: ['id', 'accountId', 'providerId', 'userId', 'password', 'createdAt', 'updatedAt'],
      rows: accounts,
    },
    {
      table: 'role_grant',
      columns: ['id', 'userId', 'role', 'unitId', 'field', 'createdAt'],
      rows: demonstrationLogins.map((login) => {
        const id = deterministicId(`role-grant:${login.username}`);
        return [id, userId(login), login.role, getUnitId(login.unit.code), null, RECORDED_AT];
      }),
    },
  ];
}
