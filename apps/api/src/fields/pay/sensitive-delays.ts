import { findPermittedRoots, type Grant } from '../../access/permissions.ts';
import type { StepIncreaseRow } from './step-increase.ts';

/** Items of an extension that tell of a discipline; only a bad yearly rating alone does not. */
export function tellsDiscipline(code: string): boolean {
  return code.startsWith('extension-') && code !== 'extension-rating';
}

/** Whether disciplines may be read wherever `roots` reach: the same units must be granted for it. */
export function mayReadSensitive(grants: readonly Grant[], roots: readonly string[]): boolean {
  const sensitive = findPermittedRoots(grants, 'persons.read-sensitive');
  return roots.every((root) => sensitive.includes(root));
}

/** Bỏ lý do kỷ luật for a user who may not see it; that and how long the person is delayed stays. */
export function hideDisciplines(row: StepIncreaseRow): StepIncreaseRow {
  const delayReasons = row.delayReasons.filter(({ code }) => !tellsDiscipline(code));
  return delayReasons.length === row.delayReasons.length ? row : { ...row, delayReasons, delayReasonsHidden: true };
}
