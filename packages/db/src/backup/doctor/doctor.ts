import pg from 'pg';
import { connectExisting } from '../../embedded/index.ts';
import type { DoctorCheck, Patient } from './check.ts';
import { checkAudit, checkRoots } from './check-audit.ts';
import { checkImports, checkRows } from './check-records.ts';
import { checkConstraints, checkDrift, checkMigrations } from './check-schema.ts';
import { checkDisk, checkExtensions, checkVersion } from './check-server.ts';

/** Kết quả khám: `ok` when nothing fails; warnings may remain. */
export interface DoctorReport {
  readonly ok: boolean;
  readonly checks: readonly DoctorCheck[];
}

const CHECKS: Readonly<Record<string, (patient: Patient) => Promise<DoctorCheck>>> = {
  version: checkVersion,
  extensions: checkExtensions,
  disk: checkDisk,
  migrations: checkMigrations,
  drift: checkDrift,
  constraints: checkConstraints,
  audit: checkAudit,
  'audit-roots': checkRoots,
  imports: checkImports,
  rows: checkRows,
};

/**
 * Khám cơ sở dữ liệu của `url`: changes nothing. A check that cannot be made (a table is missing) fails with its reason, and
 * the others go on. `onCheck` gets each result as it comes. @throws {DatabaseStartError} when there is no usable server
 */
export async function doctor(url: string, onCheck?: (check: DoctorCheck) => void): Promise<DoctorReport> {
  await connectExisting(url);
  const client = new pg.Client({ connectionString: url, application_name: 'noivu-doctor' });
  client.on('error', () => undefined);
  await client.connect();
  const checks: DoctorCheck[] = [];
  try {
    for (const [id, make] of Object.entries(CHECKS)) {
      const check = await make({ url, client }).catch((error: Error) => impossible(id, error));
      await client.query('ROLLBACK');
      checks.push(check);
      onCheck?.(check);
    }
  } finally {
    await client.end();
  }
  return { ok: checks.every(({ status }) => status !== 'fail'), checks };
}

function impossible(id: string, error: Error): DoctorCheck {
  return {
    id,
    status: 'fail',
    found: { vi: `Không kiểm tra được: ${error.message}`, en: `Could not be checked: ${error.message}` },
    remedy: {
      vi: 'Hãy xử lý các mục không đạt khác trước, rồi kiểm tra lại.',
      en: 'Deal with the other failures first, then check again.',
    },
  };
}
