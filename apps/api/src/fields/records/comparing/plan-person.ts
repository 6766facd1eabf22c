import { nameKey, sortKey } from '@noivu/db';
import { SEX_TERMS } from '../cells/terms.ts';
import { formatDate } from '../checking/row-reader.ts';
import type { PlannedWrite } from './plan-period.ts';
import type { RowPlan } from './row-plan.ts';
import type { StoredPerson } from './stored-persons.ts';

const showBirth = (date: string, precision: string): string =>
  precision === 'year' ? date.slice(0, 4) : formatDate(date);

/** Nhân thân: corrections in place, because these do not change with time. */
export function planPerson(plan: RowPlan, personId: string, stored: StoredPerson | undefined): void {
  const { facts } = plan.row;
  const values: Record<string, string | number | boolean | null> = {};
  if (facts.fullName !== undefined && plan.compare('fullName', stored?.fullName, facts.fullName)) {
    values.fullName = facts.fullName;
    values.nameKey = nameKey(facts.fullName);
    values.sortKey = sortKey(facts.fullName);
  }
  if (facts.sex && plan.compare('sex', stored && SEX_TERMS[stored.sex][0], SEX_TERMS[facts.sex][0]))
    values.sex = facts.sex;
  if (facts.birthDate && facts.birthPrecision) {
    // A year alone that agrees with the stored full date adds nothing.
    const vague =
      stored && facts.birthPrecision === 'year' && stored.birthDate.slice(0, 4) === facts.birthDate.slice(0, 4);
    const before = stored && showBirth(stored.birthDate, stored.birthPrecision);
    if (!vague && plan.compare('birthDate', before, showBirth(facts.birthDate, facts.birthPrecision))) {
      values.birthDate = facts.birthDate;
      values.birthPrecision = facts.birthPrecision;
    }
  }
  if (plan.compare('ethnicity', stored?.ethnicity, facts.ethnicity)) values.ethnicity = facts.ethnicity!;
  if (plan.compare('citizenId', stored?.citizenId ?? undefined, facts.citizenId)) values.citizenId = facts.citizenId!;
  if (!stored) values.code = facts.code ?? null;
  const write: PlannedWrite = { entity: 'person', operation: stored ? 'update' : 'insert', id: personId, values };
  if (!stored || Object.keys(values).length > 0) plan.write(write);
}
