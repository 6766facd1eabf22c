import type { RowReader } from '../checking/row-reader.ts';
import { formatDate } from '../checking/row-reader.ts';
import type { Field } from '../columns/fields.ts';
import type { PeriodPlan, PlannedWrite } from './plan-period.ts';

/** Một điểm khác giữa danh sách và hồ sơ đang lưu, as shown. */
export interface Difference {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** Gathers what a row will write and how that differs from what is stored. */
export class RowPlan {
  readonly writes: PlannedWrite[] = [];
  readonly differences: Difference[] = [];

  constructor(
    readonly row: RowReader,
    readonly isNew: boolean,
    readonly newId: () => string,
  ) {}

  /** Notes the difference of one field; true when there is one. Nothing said is no difference. */
  compare(field: Field, before: string | undefined, after: string | undefined): boolean {
    if (after === undefined || before === after) return false;
    if (!this.isNew) this.differences.push({ field, before: before ?? '', after });
    return true;
  }

  /** Takes over the writes of a dated fact; a fault becomes an issue of the field with its first day. */
  take(plan: PeriodPlan, dateField: Field, storedFrom: string | undefined): string | undefined {
    if ('fault' in plan) {
      const { row } = this;
      row.report(plan.fault, dateField, row.values[dateField] ?? '', { stored: formatDate(plan.stored) });
      return undefined;
    }
    for (const write of plan.writes) this.write(write);
    if (plan.begins !== undefined) {
      this.compare(dateField, storedFrom && formatDate(storedFrom), formatDate(plan.begins));
    }
    return plan.begins;
  }

  /** Two writes of one record become one. */
  write(write: PlannedWrite): void {
    const index = this.writes.findIndex(({ entity, id }) => entity === write.entity && id === write.id);
    const earlier = this.writes[index];
    if (!earlier) this.writes.push(write);
    else this.writes[index] = { ...earlier, values: { ...earlier.values, ...write.values } };
  }
}

export const formatOptional = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : formatDate(date);
