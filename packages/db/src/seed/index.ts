export { DEMONSTRATION_AS_OF, DEMONSTRATION_SEED } from './calendar.ts';
export {
  DEMONSTRATION_PASSWORD,
  type DemonstrationLogin,
  type DemonstrationRole,
  demonstrationLogins,
} from './demonstration-logins.ts';
export { DatabaseNotEmptyError, isEmpty } from './load/is-empty.ts';
export { type SeedOptions, type SeedProgress, type SeedResult, seedDemonstration } from './seed-demonstration.ts';
