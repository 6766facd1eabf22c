/** Vai trò cơ sở dữ liệu của ứng dụng: owns nothing, bypasses nothing. */
export const APP_ROLE = 'noivu_app';

type Right = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

const READ: readonly Right[] = ['SELECT'];
const ADD: readonly Right[] = ['SELECT', 'INSERT'];
const ALL: readonly Right[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

/**
 * Quyền của ứng dụng trên từng bảng: every table of the schema `public` is named here; one that is not named is out of its
 * reach. What only migrations, the seed or a restore write is read-only; the audit trail can only be added to.
 */
export const APP_GRANTS: Readonly<Record<string, readonly Right[]>> = {
  unit: READ,
  unit_name: READ,
  unit_edge: READ,
  unit_succession: READ,
  person: ALL,
  employment: ALL,
  rank_holding: ALL,
  salary_step: ALL,
  early_step_rise: ALL,
  performance_rating: ALL,
  discipline_decision: ALL,
  service_interruption: ALL,
  import_batch: ALL,
  import_row: ALL,
  import_change: ALL,
  user: ALL,
  session: ALL,
  account: ALL,
  verification: ALL,
  role_grant: ALL,
  service_account: ALL,
  api_key: ALL,
  idempotency_record: ALL,
  setting: READ,
  audit_event: ADD,
  audit_root: READ,
  /** Tên các bước di trú: /health/ready compares them with those of the running version. */
  _prisma_migrations: READ,
};

/** Tables that the application does not touch at all. */
export const WITHOUT_GRANT: readonly string[] = [];

/** Hàm mà các chính sách gọi, in the schema `access`. */
const FUNCTIONS = ['roots()', 'reaches_all()', 'units_in_reach()', 'persons_in_reach()'] as const;

/** The statements that bring the rights of the role to the table above: what is not named is taken away. */
export function grantStatements(existing: readonly string[]): string[] {
  const named = Object.entries(APP_GRANTS).filter(([table]) => existing.includes(table));
  return [
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${APP_ROLE}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA access FROM ${APP_ROLE}`,
    `GRANT USAGE ON SCHEMA public, access TO ${APP_ROLE}`,
    ...named.map(([table, rights]) => `GRANT ${rights.join(', ')} ON public."${table}" TO ${APP_ROLE}`),
    ...FUNCTIONS.map((name) => `GRANT EXECUTE ON FUNCTION access.${name} TO ${APP_ROLE}`),
  ];
}
