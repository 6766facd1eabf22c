import { addMonths, type PlainDate } from '@noivu/domain/kernel';
import { findSalaryScale, monthsPerStep, SalaryGroup, SalaryTable, seniorityBeyondFrame } from '@noivu/domain/pay';
import type { Queryable } from '../../sql/queryable.ts';
import { gatherStepFacts } from './gather-step-facts.ts';
import { findStepRecords, type StepRecord } from './step-records.ts';

function isAtLastStep({ salaryGroup, salaryTable, step }: StepRecord, on: PlainDate): boolean {
  const group = SalaryGroup.safeParse(salaryGroup);
  const table = SalaryTable.safeParse(salaryTable);
  return group.success && table.success && findSalaryScale(group.data, table.data, on)?.steps === step;
}

/** Số người đang hưởng phụ cấp thâm niên vượt khung vào một ngày, in the subtrees of `roots`. */
export async function countBeyondFrame(
  database: Queryable,
  roots: readonly string[],
  asOf: PlainDate,
): Promise<number> {
  const cutOffs = new Map<string, PlainDate>();
  for (const group of SalaryGroup.options) {
    const answer = monthsPerStep(group).at(asOf);
    if (answer.status === 'found') cutOffs.set(group, addMonths(addMonths(asOf, 1), -answer.row.value));
  }
  if (cutOffs.size === 0) return 0;
  const records = await findStepRecords(database, { roots, asOf, cutOffs });
  const last = records.filter((record) => isAtLastStep(record, asOf));
  let count = 0;
  for (const { facts } of (await gatherStepFacts(database, last, asOf)).values()) {
    if (facts && seniorityBeyondFrame.assess(facts, { on: asOf, trace: false }).status === 'granted') count += 1;
  }
  return count;
}
