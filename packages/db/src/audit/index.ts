export { exportRootsAt, verifyAuditAt } from './at-url.ts';
export {
  type AuditRoot,
  canonicalEvent,
  GENESIS_HASH,
  hashEvent,
  hashRoot,
  type StoredEvent,
} from './canonical-form.ts';
export { type AuditFault, describeFault } from './faults.ts';
export type { AuditConnection } from './read-events.ts';
export {
  type AuditExport,
  type AuditHead,
  exportRoots,
  parseExport,
  sealDay,
  sealEndedDays,
} from './roots.ts';
export { type AuditVerification, type VerifyAuditOptions, verifyAudit } from './verify-audit.ts';
