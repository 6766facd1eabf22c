import type { AuditVerification } from '@noivu/db/audit';
import type { Locale } from '@noivu/domain/kernel';
import { formatCount, getOperationWords } from './words.ts';

const SHOWN = 50;

/** Kết quả kiểm tra nhật ký, a line for each fault. */
export async function describeAudit(result: AuditVerification, locale: Locale): Promise<string[]> {
  const { describeFault } = await import('@noivu/db/audit');
  const words = getOperationWords(locale);
  const { ok, checked, faults, faultCount } = result;
  if (ok) return [words.auditWhole(formatCount(checked, locale))];
  const shown = faults.slice(0, SHOWN);
  return [
    words.auditFaults(formatCount(faultCount, locale), formatCount(checked, locale)),
    ...shown.map((fault) => `  - ${describeFault(fault)[locale]}`),
    ...(faultCount > shown.length ? [`  ${words.more(formatCount(faultCount - shown.length, locale))}`] : []),
  ];
}
