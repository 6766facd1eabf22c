import type { PlainDate } from '@noivu/domain/kernel';
import { z } from 'zod';
import { findPermittedRoots, type Grant, PERMISSIONS, type Permission } from '../access/permissions.ts';
import { isUnitInScope } from '../access/scope.ts';
import { NoivuError } from '../errors.ts';
import type { Queryable } from '../sql/queryable.ts';

const SERVICE: Grant = { role: 'service_account', unitId: 'any', field: null };

/** Quyền có thể giao cho một dịch vụ: those of the role service_account in the table of permissions. */
const GIVEN = (Object.keys(PERMISSIONS) as Permission[]).filter(
  (name) => findPermittedRoots([SERVICE], name).length > 0,
);

export const ServicePermissions = z
  .array(z.enum(GIVEN, 'không có quyền này, hoặc quyền này không giao cho dịch vụ'))
  .min(1, 'cần ít nhất một quyền')
  .max(GIVEN.length)
  .refine((names) => new Set(names).size === names.length, 'mỗi quyền chỉ nêu một lần');

/**
 * Không ai giao hơn quyền mình có: the giver has each permission on that unit.
 * @throws {NoivuError} FORBIDDEN naming what the giver lacks.
 */
export async function checkMayGive(
  database: Queryable,
  grants: readonly Grant[],
  permissions: readonly Permission[],
  unitId: string,
  on: PlainDate,
): Promise<void> {
  const lacking: Permission[] = [];
  for (const permission of permissions) {
    const roots = findPermittedRoots(grants, permission);
    if (roots.length === 0 || !(await isUnitInScope(database, roots, unitId, on))) lacking.push(permission);
  }
  if (lacking.length === 0) return;
  throw new NoivuError('FORBIDDEN', {
    code: 'cannot-give-permission',
    vi: `Bạn không có các quyền này ở đơn vị đã chọn nên không giao được cho dịch vụ: ${lacking.join(', ')}.`,
    en: `You do not have these permissions on the chosen unit and cannot give them to a service: ${lacking.join(', ')}.`,
    details: { permissions: lacking },
  });
}
