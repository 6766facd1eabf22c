import pg from 'pg';
import { type AuditExport, exportRoots } from './roots.ts';
import { type AuditVerification, type VerifyAuditOptions, verifyAudit } from './verify-audit.ts';

/** Kiểm tra nhật ký của cơ sở dữ liệu ở `url`, for callers without a connection. */
export function verifyAuditAt(url: string, options: VerifyAuditOptions = {}): Promise<AuditVerification> {
  return withPool(url, (pool) => verifyAudit(pool, options));
}

/** Xuất gốc của cơ sở dữ liệu ở `url`. */
export function exportRootsAt(url: string): Promise<AuditExport> {
  return withPool(url, exportRoots);
}

async function withPool<T>(url: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, max: 1, application_name: 'noivu-audit' });
  pool.on('error', () => undefined);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}
