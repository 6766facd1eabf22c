/**
 * Bảng phân quyền: the one table of what each role may do, by field of law, action and sensitivity. A procedure declares one
 * field and action; the unit subtree of the grant limits on which records. access/sensitive-outputs.ts says which fields of
 * which answer are sensitive.
 */
export const FIELDS = ['organisation', 'persons', 'pay', 'records', 'law', 'audit', 'accounts', 'services'] as const;
export type Field = (typeof FIELDS)[number];

export const ACTIONS = ['read', 'export', 'import', 'write', 'approve', 'administer'] as const;
export type Action = (typeof ACTIONS)[number];

/** Dữ liệu nhạy cảm theo Luật 91/2025/QH15: health (sickness), discipline, citizen id, bank accounts; all else is basic. */
export const SENSITIVITIES = ['health', 'discipline', 'citizen-id', 'bank'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export interface RoleRights {
  readonly can: Readonly<Partial<Record<Field, readonly Action[]>>>;
  readonly sees: readonly Sensitivity[];
}

const READ = ['read'] as const;

export const ACCESS = {
  /** Quản trị hệ thống */
  system_administrator: {
    can: {
      organisation: ['read', 'write', 'administer'],
      persons: ['read', 'export'],
      pay: ['read', 'export'],
      records: ['import'],
      law: READ,
      audit: READ,
      accounts: ['read', 'administer'],
      services: ['administer'],
    },
    sees: SENSITIVITIES,
  },
  /** Lãnh đạo Sở */
  department_leader: {
    can: {
      organisation: ['read', 'approve'],
      persons: ['read', 'export', 'approve'],
      pay: ['read', 'export', 'approve'],
      law: READ,
    },
    sees: SENSITIVITIES,
  },
  /** Chuyên viên theo lĩnh vực: the grant names the field */
  field_officer: {
    can: {
      organisation: ['read', 'write'],
      persons: ['read', 'export', 'write'],
      pay: ['read', 'export', 'write'],
      records: ['import'],
      law: READ,
    },
    sees: SENSITIVITIES,
  },
  /** Cán bộ tổ chức của đơn vị */
  unit_officer: {
    can: {
      organisation: READ,
      persons: ['read', 'export', 'write'],
      pay: ['read', 'export', 'write'],
      records: ['import'],
      law: READ,
    },
    sees: SENSITIVITIES,
  },
  /** Người xem */
  reader: { can: { organisation: READ, persons: READ, pay: READ, law: READ }, sees: [] },
  /** Kiểm tra, giám sát */
  auditor: {
    can: { organisation: READ, persons: READ, pay: READ, law: READ, audit: READ, accounts: READ },
    sees: ['health', 'discipline', 'citizen-id'],
  },
  /** Tài khoản dịch vụ: at most; each key names what it may do of this */
  service_account: {
    can: { organisation: READ, persons: ['read', 'export'], pay: ['read', 'export'], records: ['import'], law: READ },
    sees: [],
  },
} as const satisfies Record<string, RoleRights>;

export type RoleName = keyof typeof ACCESS;
export const ROLES = Object.keys(ACCESS) as RoleName[];

export type Permission = `${Field}.${Action}`;

/** What a procedure needs: `persons.read` is the field persons, the action read. */
export interface Need {
  readonly field: Field;
  readonly action: Action;
}

export const toPermission = ({ field, action }: Need): Permission => `${field}.${action}`;

export function toNeed(permission: Permission): Need {
  const [field, action] = permission.split('.') as [Field, Action];
  return { field, action };
}

const rightsOf = (role: RoleName): RoleRights => ACCESS[role];

const rolesWith = (field: Field, action: Action): readonly RoleName[] =>
  ROLES.filter((role) => rightsOf(role).can[field]?.includes(action));

/** Each permission that some role has, and the roles that have it: the same table, read the other way. */
export const PERMISSIONS = Object.fromEntries(
  FIELDS.flatMap((field) =>
    ACTIONS.map((action) => [toPermission({ field, action }), rolesWith(field, action)] as const),
  ).filter(([, roles]) => roles.length > 0),
) as Readonly<Record<Permission, readonly RoleName[]>>;

export interface Grant {
  readonly role: RoleName;
  readonly unitId: string;
  /** null: every field that the role may. */
  readonly field: string | null;
  /** Of what the role may, only these (the key of a service account). */
  readonly permissions?: readonly string[];
}

function findRoots(grants: readonly Grant[], permission: Permission, sees?: Sensitivity): string[] {
  const { field, action } = toNeed(permission);
  const roots = new Set<string>();
  for (const grant of grants) {
    const rights = rightsOf(grant.role);
    if (grant.field !== null && grant.field !== field) continue;
    if (grant.permissions && !grant.permissions.includes(permission)) continue;
    if (!rights.can[field]?.includes(action)) continue;
    if (sees === undefined || rights.sees.includes(sees)) roots.add(grant.unitId);
  }
  return [...roots];
}

/** The units on whose subtrees these grants give the permission; empty means not at all. */
export function findPermittedRoots(grants: readonly Grant[], permission: Permission): string[] {
  return findRoots(grants, permission);
}

/** The units on whose subtrees these grants show what is so sensitive, to who has the permission there. */
export function findSensitiveRoots(
  grants: readonly Grant[],
  permission: Permission,
  sensitivity: Sensitivity,
): string[] {
  return findRoots(grants, permission, sensitivity);
}

export function listPermissions(grants: readonly Grant[]): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((name) => findPermittedRoots(grants, name).length > 0);
}

/** The kinds of sensitive data that these grants show somewhere: for the page; the server decides record by record. */
export function listSensitivities(grants: readonly Grant[]): Sensitivity[] {
  return SENSITIVITIES.filter((sensitivity) => grants.some(({ role }) => rightsOf(role).sees.includes(sensitivity)));
}
