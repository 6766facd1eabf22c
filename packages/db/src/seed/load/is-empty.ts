import type pg from 'pg';

/** Cơ sở dữ liệu đã có dữ liệu: the demonstration is loaded only into an empty one. */
export class DatabaseNotEmptyError extends Error {
  override readonly name = 'DatabaseNotEmptyError';
  /** The same message in both languages. */
  readonly messages: { readonly vi: string; readonly en: string };

  constructor() {
    const vi = 'Cơ sở dữ liệu đã có đơn vị, hồ sơ hoặc tài khoản: không nạp dữ liệu trình diễn, không thay đổi gì.';
    const en =
      'The database already holds units, persons or users: no demonstration data was loaded, nothing was changed.';
    super(`${vi} / ${en}`);
    this.messages = { vi, en };
  }
}

/** Cơ sở dữ liệu trống: no unit, no person and no user. The tables must exist. */
export async function isEmpty(connection: pg.Pool | pg.PoolClient): Promise<boolean> {
  const { rows } = await connection.query<{ empty: boolean }>(
    `SELECT NOT EXISTS (SELECT 1 FROM "unit") AND NOT EXISTS (SELECT 1 FROM "person")
        AND NOT EXISTS (SELECT 1 FROM "user") AS empty`,
  );
  return rows[0]?.empty ?? false;
}
