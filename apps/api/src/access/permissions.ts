/**
 * Bảng phân quyền: the one table of what each role may do. A procedure names one permission;
 * the unit subtree of the grant limits on which records.
 */
export const ROLES = [
  'system_administrator',
  'department_leader',
  'field_officer',
  'unit_officer',
  'reader',
  'auditor',
] as const;
export type RoleName = (typeof ROLES)[number];

export const PERMISSIONS = {
  'organisation.read': [
    'system_administrator',
    'department_leader',
    'field_officer',
    'unit_officer',
    'reader',
    'auditor',
  ],
  'persons.read': ['system_administrator', 'department_leader', 'field_officer', 'unit_officer', 'reader', 'auditor'],
  /** Số định danh cá nhân, kỷ luật: sensitive under Law 91/2025/QH15. */
  'persons.read-sensitive': ['system_administrator', 'department_leader', 'field_officer', 'unit_officer', 'auditor'],
  'persons.export': ['system_administrator', 'department_leader', 'field_officer', 'unit_officer'],
  'pay.read': ['system_administrator', 'department_leader', 'field_officer', 'unit_officer', 'reader', 'auditor'],
  'pay.export': ['system_administrator', 'department_leader', 'field_officer', 'unit_officer'],
  'records.import': ['system_administrator', 'field_officer', 'unit_officer'],
  'records.audit': ['system_administrator', 'auditor'],
  'law.read': ['system_administrator', 'department_leader', 'field_officer', 'unit_officer', 'reader', 'auditor'],
} as const satisfies Record<string, readonly RoleName[]>;

export type Permission = keyof typeof PERMISSIONS;

export interface Grant {
  readonly role: RoleName;
  readonly unitId: string;
  readonly field: string | null;
}

/** The units on whose subtrees these grants give the permission; empty means not at all. */
export function findPermittedRoots(grants: readonly Grant[], permission: Permission): string[] {
  const roles: readonly RoleName[] = PERMISSIONS[permission];
  const field = permission.split('.')[0];
  const roots = new Set<string>();
  for (const grant of grants) {
    if (roles.includes(grant.role) && (grant.field === null || grant.field === field)) roots.add(grant.unitId);
  }
  return [...roots];
}

export function listPermissions(grants: readonly Grant[]): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((name) => findPermittedRoots(grants, name).length > 0);
}
