import { RATING_TERMS } from '../cells/terms.ts';
import type { Reference } from '../checking/reference.ts';
import { formatDate, type RowReader } from '../checking/row-reader.ts';
import type { Field } from '../columns/fields.ts';
import { planEmployment } from './plan-employment.ts';
import { planPay } from './plan-pay.ts';
import type { PlannedWrite } from './plan-period.ts';
import { planPerson } from './plan-person.ts';
import { type Difference, RowPlan } from './row-plan.ts';
import { findAsOf, type StoredPerson } from './stored-persons.ts';

export interface PlannedRow {
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'error';
  readonly personId: string | null;
  readonly personVersion: number | null;
  readonly writes: readonly PlannedWrite[];
  readonly differences: readonly Difference[];
}

/** What a person must have to be recorded; the rest may come later. */
function checkRequired(row: RowReader): void {
  const { facts } = row;
  const needed: readonly (readonly [Field, unknown])[] = [
    ['fullName', facts.fullName],
    ['sex', facts.sex],
    ['birthDate', facts.birthDate],
    ['ethnicity', facts.ethnicity],
    ['unitName', facts.unitId],
    ['kind', facts.kind],
    ['jobTitle', facts.jobTitle],
  ];
  for (const [field, value] of needed) {
    const family: readonly Field[] =
      field === 'unitName'
        ? ['unitName', 'unitCode']
        : field === 'birthDate'
          ? ['birthDate', 'birthDateMale', 'birthDateFemale']
          : field === 'fullName'
            ? ['fullName', 'givenName', 'familyName']
            : [field];
    if (value === undefined && !row.issues.some((issue) => !issue.note && family.includes(issue.field))) {
      row.report('required', field, '');
    }
  }
}

/** A list of a few columns is read by people: the preview names the person all the same. */
function showWho(row: RowReader, stored: StoredPerson): void {
  row.values.code ??= stored.code;
  row.values.fullName ??= stored.fullName;
  row.values.birthDate ??= formatDate(stored.birthDate);
}

function planRatings(plan: RowPlan, personId: string, stored: StoredPerson | undefined): void {
  for (const [year, rating] of plan.row.facts.ratings) {
    const current = stored?.ratings.find((each) => each.year === year);
    const before = current && RATING_TERMS[current.rating][0];
    if (!plan.compare(`rating:${year}`, before, RATING_TERMS[rating][0])) continue;
    plan.write(
      current
        ? { entity: 'performance_rating', operation: 'update', id: current.id, values: { rating } }
        : { entity: 'performance_rating', operation: 'insert', id: plan.newId(), values: { personId, year, rating } },
    );
  }
}

/** So một dòng với hồ sơ đang lưu: what would be written, and what that changes. Issues are reported on the row. */
export function planRow(
  row: RowReader,
  stored: StoredPerson | undefined,
  reference: Reference,
  newId: () => string,
): PlannedRow {
  const personId = stored?.id ?? newId();
  const plan = new RowPlan(row, stored === undefined, newId);
  if (stored) showWho(row, stored);
  else checkRequired(row);
  const unit = stored && findAsOf(stored.employments, row.asOf)?.unitId;
  if (unit !== undefined && reference.unitsById.get(unit)?.inScope === false) {
    row.report(
      'person-out-of-scope',
      row.facts.code === undefined ? 'fullName' : 'code',
      row.facts.code ?? row.facts.fullName ?? '',
    );
  }
  planPerson(plan, personId, stored);
  planEmployment(plan, personId, stored, reference);
  planPay(plan, personId, stored, reference);
  planRatings(plan, personId, stored);
  const failed = row.issues.some(({ note }) => !note);
  const writes = failed ? [] : plan.writes;
  return {
    outcome: failed ? 'error' : !stored ? 'new' : writes.length > 0 ? 'changed' : 'unchanged',
    personId: failed && !stored ? null : personId,
    personVersion: stored?.version ?? null,
    writes,
    differences: plan.differences,
  };
}
