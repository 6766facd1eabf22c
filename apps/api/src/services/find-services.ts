import type { PlainDate } from '@noivu/domain/kernel';
import { scopeCte } from '../access/scope.ts';
import { notFound } from '../errors.ts';
import type { Queryable } from '../sql/queryable.ts';
import type { ServiceRow } from './service-row.ts';

const time = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COLUMNS = `s.id, s.name, s."unitId", u.name AS "unitName", s.permissions,
  COALESCE(c.name, s."createdById") AS "createdBy",
  ${time('s."createdAt"')} AS "createdAt", ${time('s."revokedAt"')} AS "revokedAt",
  COALESCE((SELECT json_agg(json_build_object(
      'id', k.id, 'prefix', k.prefix, 'permissions', k.permissions,
      'createdAt', ${time('k."createdAt"')}, 'expiresAt', ${time('k."expiresAt"')},
      'expired', k."expiresAt" <= now(),
      'lastUsedAt', ${time('k."lastUsedAt"')}, 'revokedAt', ${time('k."revokedAt"')}) ORDER BY k."createdAt", k.id)
    FROM api_key k WHERE k."serviceId" = s.id), '[]') AS keys`;

/** Các tài khoản dịch vụ của những đơn vị trong phạm vi on that day, newest first; or the one of that id. */
export async function findServices(
  database: Queryable,
  roots: readonly string[],
  on: PlainDate,
  id?: string,
): Promise<ServiceRow[]> {
  const { rows } = await database.query<ServiceRow>(
    `WITH RECURSIVE ${scopeCte(1, 2)}
     SELECT ${COLUMNS} FROM service_account s JOIN unit u ON u.id = s."unitId"
     LEFT JOIN "user" c ON c.id = s."createdById"
     WHERE s."unitId" IN (SELECT id FROM scope) AND ($3::uuid IS NULL OR s.id = $3)
     ORDER BY s."createdAt" DESC, s.id`,
    [roots, on, id ?? null],
  );
  return rows;
}

/** @throws {NoivuError} NOT_FOUND also when the account belongs to a unit outside the scope. */
export async function getService(
  database: Queryable,
  roots: readonly string[],
  on: PlainDate,
  id: string,
): Promise<ServiceRow> {
  const [service] = await findServices(database, roots, on, id);
  if (service) return service;
  throw notFound(
    'Không có tài khoản dịch vụ này trong phạm vi của bạn.',
    'There is no such service account within your scope.',
  );
}
