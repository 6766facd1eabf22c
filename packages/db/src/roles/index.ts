export { AppRoleError } from './app-role-error.ts';
export { APP_GRANTS, APP_ROLE, WITHOUT_GRANT } from './grants.ts';
export { type AppRoleOptions, checkAppRole, grantAppRights, prepareAppRole } from './prepare-app-role.ts';
