import { describeFault, verifyAudit } from '../../audit/index.ts';
import { count, type DoctorCheck, type Patient } from './check.ts';

/** Chuỗi nhật ký: every event, against the roots in the database. */
export async function checkAudit({ client }: Patient): Promise<DoctorCheck> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { ok, checked, faults, faultCount } = await verifyAudit(client);
  await client.query('COMMIT');
  if (ok) {
    return {
      id: 'audit',
      status: 'ok',
      found: {
        vi: `Nhật ký nguyên vẹn: ${count(checked)} sự kiện.`,
        en: `The audit log is whole: ${count(checked)} events.`,
      },
    };
  }
  const first = faults[0] ? describeFault(faults[0]) : { vi: '', en: '' };
  return {
    id: 'audit',
    status: 'fail',
    found: {
      vi: `Nhật ký có ${count(faultCount)} sai lệch, trước hết: ${first.vi}`,
      en: `The audit log has ${count(faultCount)} faults, the first: ${first.en}`,
    },
    remedy: {
      vi: 'Hãy giữ nguyên cơ sở dữ liệu, báo người phụ trách an toàn thông tin, đối chiếu với gốc đã xuất và bản sao lưu.',
      en: 'Leave the database as it is, tell who is responsible for security, compare with exported roots and backups.',
    },
  };
}

/** Khóa sổ hằng ngày: yesterday's events should have a root. */
export async function checkRoots({ client }: Patient): Promise<DoctorCheck> {
  const { rows } = await client.query<{ last: string | null; days: number }>(
    `SELECT max(r."day") AS last, (SELECT count(DISTINCT (e."chainedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::int FROM audit_event e
        WHERE e."seq" > COALESCE(max(r."lastSeq"), 0)
          AND e."chainedAt" < date_trunc('day', now() AT TIME ZONE 'Asia/Ho_Chi_Minh') AT TIME ZONE 'Asia/Ho_Chi_Minh') AS days
       FROM audit_root r`,
  );
  const { last = null, days = 0 } = rows[0] ?? {};
  const written = last?.split('-').reverse().join('/');
  const since = written
    ? { vi: `Nhật ký khóa sổ đến ${written}`, en: `The audit log is sealed up to ${written}` }
    : { vi: 'Nhật ký chưa khóa sổ ngày nào', en: 'No day of the audit log is sealed yet' };
  if (days === 0) return { id: 'audit-roots', status: 'ok', found: { vi: `${since.vi}.`, en: `${since.en}.` } };
  return {
    id: 'audit-roots',
    status: 'warn',
    found: { vi: `${since.vi}, còn ${days} ngày chưa khóa.`, en: `${since.en}; ${days} days are not sealed.` },
    remedy: {
      vi: 'Hãy để máy chủ noivu chạy: nó khóa sổ sau nửa đêm. Sau đó xuất gốc và cất ngoài máy chủ.',
      en: 'Let the noivu server run: it seals after midnight. Then export the roots and keep them elsewhere.',
    },
  };
}
