import { addMonths, coefficient, multiplyBase, type Outcome, type PlainDate } from '@noivu/domain/kernel';
import {
  baseSalary,
  findSalaryScale,
  monthsPerStep,
  regularStepIncrease,
  SalaryGroup,
  type StepFacts,
  type StepIncrease,
} from '@noivu/domain/pay';
import { toDomainCode } from '../../sql/codes.ts';
import type { UnitNames } from '../organisation/unit-names.ts';
import { explainDelay } from './explain-delay.ts';
import type { GatheredFacts } from './gather-step-facts.ts';
import type { StepIncreaseRow, StepIncreaseStatus } from './step-increase.ts';
import type { CutOffs, StepRecord } from './step-records.ts';

/** Kỳ xét [from, to), on the facts known by `asOf`. */
export interface StepIncreasePeriod {
  readonly asOf: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The last day of the period: the law of this day is applied. */
  readonly lastDay: PlainDate;
}

function findMonths(group: string | null, on: PlainDate): number | undefined {
  const known = SalaryGroup.safeParse(group);
  const answer = known.success ? monthsPerStep(known.data).at(on) : undefined;
  return answer?.status === 'found' ? answer.row.value : undefined;
}

/**
 * For each salary group the first day too late to reach the time at the step before the end of the period. Some days
 * of grace: a month cut short (31/01 + 1 month) must not leave anybody out; the assessment decides.
 */
export function findCutOffs({ to, lastDay }: StepIncreasePeriod): CutOffs {
  const cutOffs = new Map<string, PlainDate>();
  for (const group of SalaryGroup.options) {
    const months = findMonths(group, lastDay);
    if (months !== undefined) cutOffs.set(group, addMonths(addMonths(to, 1), -months));
  }
  return cutOffs;
}

interface Verdict {
  readonly status: StepIncreaseStatus;
  readonly due: PlainDate | null;
  readonly missing: readonly string[];
}

/** What the outcome says of the period; a refusal for lack of time names the day on which the time is complete. */
function judge(outcome: Outcome<StepIncrease>, { from, to }: StepIncreasePeriod): Verdict {
  if (outcome.status === 'out-of-scope' || outcome.status === 'not-in-force') {
    const code = outcome.status === 'out-of-scope' ? (outcome.code ?? outcome.cause) : outcome.status;
    return { status: 'missing-facts', due: null, missing: [code] };
  }
  if (outcome.status === 'missing-facts') {
    return { status: 'missing-facts', due: null, missing: [...new Set(outcome.missing.map(({ code }) => code))] };
  }
  const due = outcome.status === 'granted' ? outcome.value.from : findMetFrom(outcome.reasons, 'months-held');
  const missing = outcome.status === 'refused' ? [...new Set(outcome.missing.map(({ code }) => code))] : [];
  if (outcome.status === 'refused' && outcome.reasons.some(({ code }) => code === 'not-at-last-step')) {
    return { status: 'last-step', due: null, missing };
  }
  // A refusal without such a day: a period that does not count is still running.
  if (due === undefined || outcome.status === 'refused') return { status: 'delayed', due: due ?? null, missing };
  return { status: due < from ? 'overdue' : due < to ? 'due' : 'delayed', due, missing };
}

function findMetFrom(
  reasons: readonly { readonly code: string; readonly metFrom?: PlainDate | undefined }[],
  code: string,
): PlainDate | undefined {
  if (reasons.some((reason) => reason.code === 'no-running-interruption')) return undefined;
  return reasons.find((reason) => reason.code === code)?.metFrom;
}

/** Bậc, hệ số mới và số tiền tăng at the base salary of `day`; null at the last step or without facts. */
function findNext(facts: StepFacts | undefined, current: number, day: PlainDate) {
  const scale = facts && findSalaryScale(facts.salaryGroup, facts.salaryTable, day);
  const coefficients = scale?.coefficients ?? [];
  const next = facts && coefficients[facts.step];
  const base = baseSalary.at(day);
  return {
    step: next === undefined ? null : facts!.step + 1,
    coefficient: next ?? null,
    added:
      next !== undefined && base.status === 'found' ? multiplyBase(coefficient(next - current), base.row.value) : null,
  };
}

const NO_DELAY = { months: 0, reasons: [] };

/** Một dòng của danh sách, or undefined for a person whom the period does not concern. */
function assessRecord(
  record: StepRecord,
  { facts, wrong }: GatheredFacts,
  units: UnitNames,
  period: StepIncreasePeriod,
): StepIncreaseRow | undefined {
  const months = findMonths(record.salaryGroup, period.lastDay);
  const normalDue = months === undefined ? null : addMonths(record.countedFrom, months);
  if (normalDue !== null && normalDue >= period.to) return undefined;
  const options = { on: period.lastDay, factsKnownOn: period.asOf };
  const verdict: Verdict = facts
    ? judge(regularStepIncrease.assess(facts, { ...options, trace: false }), period)
    : { status: 'missing-facts', due: null, missing: wrong };
  const { status, due } = verdict;
  // Who reached the last step earlier has had the other allowance since; only the period's own are news.
  if (status === 'last-step' && normalDue !== null && normalDue < period.from) return undefined;
  const isDelayed = facts !== undefined && status !== 'last-step' && due !== normalDue;
  const delay = isDelayed ? explainDelay(facts, options) : NO_DELAY;
  const next = findNext(facts, record.coefficient, due ?? normalDue ?? period.lastDay);
  // Written out: tens of thousands of spreads would cost more than the assessment.
  return {
    personId: record.personId,
    code: record.code,
    fullName: record.fullName,
    sex: record.sex,
    birthDate: record.birthDate,
    birthPrecision: record.birthPrecision,
    jobTitle: record.jobTitle,
    unitId: record.unitId,
    unitName: units.getName(record.unitId),
    unitPath: units.getPath(record.unitId),
    kind: toDomainCode(record.kind) as StepIncreaseRow['kind'],
    rankCode: record.rankCode,
    salaryGroup: record.salaryGroup,
    step: record.step,
    coefficient: record.coefficient,
    countedFrom: record.countedFrom,
    normalDue,
    due,
    delayMonths: delay.months,
    delayReasons: delay.reasons,
    delayReasonsHidden: false,
    nextStep: next.step,
    nextCoefficient: next.coefficient,
    addedPerMonth: next.added,
    status,
    missing: [...verdict.missing],
  };
}

/** Xét nâng bậc lương thường xuyên for all `records`: verdicts first, the reasons only of those that are delayed. */
export function assessStepIncreases(
  records: readonly StepRecord[],
  gathered: ReadonlyMap<string, GatheredFacts>,
  units: UnitNames,
  period: StepIncreasePeriod,
): StepIncreaseRow[] {
  const rows: StepIncreaseRow[] = [];
  for (const record of records) {
    const facts = gathered.get(record.personId);
    const row = facts && assessRecord(record, facts, units, period);
    if (row) rows.push(row);
  }
  return rows;
}
