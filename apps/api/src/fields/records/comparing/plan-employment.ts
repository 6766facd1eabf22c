import type { PersonKind } from '@noivu/db';
import { KIND_TERMS } from '../cells/terms.ts';
import type { Reference } from '../checking/reference.ts';
import { planPeriod } from './plan-period.ts';
import type { RowPlan } from './row-plan.ts';
import { findAsOf, type StoredPerson } from './stored-persons.ts';

const yesNo = (value: boolean): string => (value ? 'Có' : 'Không');
const showKind = (kind: PersonKind): string => KIND_TERMS[kind][0];

/** Công tác: đơn vị, đối tượng, chức vụ, from the day given or from the day of the list. */
export function planEmployment(
  plan: RowPlan,
  personId: string,
  stored: StoredPerson | undefined,
  reference: Reference,
): void {
  const { facts, asOf } = plan.row;
  const rows = stored?.employments ?? [];
  const current = findAsOf(rows, asOf);
  const unitId = facts.unitId ?? current?.unitId;
  const kind = facts.kind ?? current?.kind;
  const jobTitle = facts.jobTitle ?? current?.jobTitle;
  if (!unitId || !kind || jobTitle === undefined) return;
  const leadership = facts.leadership ?? current?.leadership ?? false;
  const unitName = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (reference.unitsById.get(id)?.name ?? id);

  const changed = [
    plan.compare(
      'unitName',
      unitName(current?.unitId),
      facts.unitId === current?.unitId ? undefined : unitName(facts.unitId),
    ),
    plan.compare('kind', current && showKind(current.kind), facts.kind && showKind(facts.kind)),
    plan.compare('jobTitle', current?.jobTitle, facts.jobTitle),
    plan.compare(
      'leadership',
      current && yesNo(current.leadership),
      facts.leadership === undefined ? undefined : yesNo(facts.leadership),
    ),
  ].some(Boolean);
  const decisionChanged = facts.employmentDecision !== undefined && facts.employmentDecision !== current?.decision;
  const period = planPeriod(
    'employment',
    rows,
    {
      from: facts.employmentFrom,
      otherwise: asOf,
      asOf,
      same: current !== undefined && !changed && (facts.unitId === undefined || facts.unitId === current.unitId),
      values: { personId, unitId, kind, jobTitle, leadership, decision: facts.employmentDecision ?? null },
    },
    plan.newId,
  );
  plan.take(period, 'employmentFrom', current?.validFrom);
  if (current && !changed && decisionChanged && !('fault' in period)) {
    plan.compare('employmentDecision', current.decision ?? undefined, facts.employmentDecision);
    plan.write({
      entity: 'employment',
      operation: 'update',
      id: current.id,
      values: { decision: facts.employmentDecision! },
    });
  }
}
