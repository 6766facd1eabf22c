import { formatHundredths } from '../cells/parse-number.ts';
import { type RankFacts, resolveRank, resolveStep } from '../checking/check-pay.ts';
import type { Reference } from '../checking/reference.ts';
import { formatDate } from '../checking/row-reader.ts';
import { planPeriod } from './plan-period.ts';
import { formatOptional, type RowPlan } from './row-plan.ts';
import { findAsOf, type StoredPerson } from './stored-persons.ts';

/** Ngạch và bậc lương, checked together against the salary tables. */
export function planPay(plan: RowPlan, personId: string, stored: StoredPerson | undefined, reference: Reference): void {
  const { row } = plan;
  const currentRank = stored && findAsOf(stored.ranks, row.asOf);
  const currentStep = stored && findAsOf(stored.steps, row.asOf);
  const kind = stored && findAsOf(stored.employments, row.asOf)?.kind;
  const rank = resolveRank(row, reference, { kind, rank: currentRank, step: currentStep });
  if (rank) planRank(plan, personId, stored, rank);
  planStep(plan, personId, stored, rank ?? currentRank);
}

function planRank(plan: RowPlan, personId: string, stored: StoredPerson | undefined, rank: RankFacts): void {
  const { row } = plan;
  const { facts, asOf } = row;
  const rows = stored?.ranks ?? [];
  const current = findAsOf(rows, asOf);
  const { rankCode, rankName, salaryGroup, salaryTable } = rank;
  // The name follows from the code: another spelling in the list is no change of rank.
  const changed = [
    plan.compare('rankCode', current?.rankCode, rankCode),
    plan.compare('salaryGroup', current?.salaryGroup, salaryGroup),
  ].some(Boolean);
  row.values.rankCode = rankCode;
  row.values.rankName = rankName;
  row.values.salaryGroup = salaryGroup;
  const period = planPeriod(
    'rank_holding',
    rows,
    {
      from: facts.rankFrom,
      // A step belongs to a rank: who has the step since then has had the rank since then.
      otherwise: facts.stepFrom ?? asOf,
      asOf,
      same: current !== undefined && !changed,
      values: { personId, rankCode, rankName, salaryGroup, salaryTable, decision: facts.decision ?? null },
    },
    plan.newId,
  );
  plan.take(period, 'rankFrom', current?.validFrom);
}

function planStep(
  plan: RowPlan,
  personId: string,
  stored: StoredPerson | undefined,
  rank: RankFacts | undefined,
): void {
  const { row } = plan;
  const { facts, asOf } = row;
  const rows = stored?.steps ?? [];
  const current = findAsOf(rows, asOf);
  const wanted = resolveStep(row, rank) ?? current;
  if (!wanted) return;
  const { step, coefficient } = wanted;
  row.values.step ??= `${step}`;
  row.values.coefficient ??= formatHundredths(coefficient);
  const reserved = facts.reservedCoefficient ?? current?.reservedCoefficient ?? 0;
  const changed = [
    plan.compare('step', current && `${current.step}`, `${step}`),
    plan.compare('coefficient', current && formatHundredths(current.coefficient), formatHundredths(coefficient)),
    plan.compare(
      'reservedCoefficient',
      current && formatHundredths(current.reservedCoefficient),
      facts.reservedCoefficient === undefined ? undefined : formatHundredths(reserved),
    ),
  ].some(Boolean);
  const countedFrom = facts.countedFrom ?? (changed || !current ? facts.stepFrom : current.countedFrom);
  if (countedFrom === undefined) {
    row.report('step-start-missing', 'countedFrom', '');
    return;
  }
  const period = planPeriod(
    'salary_step',
    rows,
    {
      from: facts.stepFrom,
      // Nothing begins after the day of the list.
      otherwise: [countedFrom, asOf].sort()[0]!,
      asOf,
      same: current !== undefined && !changed,
      values: {
        personId,
        step,
        coefficient,
        reservedCoefficient: reserved,
        countedFrom,
        decision: facts.decision ?? null,
      },
    },
    plan.newId,
  );
  const begins = plan.take(period, 'stepFrom', current?.validFrom);
  if ('fault' in period || !current) return;
  const counted = plan.compare(
    'countedFrom',
    formatDate(current.countedFrom),
    formatOptional(changed ? countedFrom : facts.countedFrom),
  );
  const decided = plan.compare('decision', current.decision ?? undefined, facts.decision);
  if (changed || (!counted && !decided)) return;
  plan.write({
    entity: 'salary_step',
    operation: 'update',
    id: current.id,
    values: {
      ...(counted ? { countedFrom } : {}),
      ...(decided ? { decision: facts.decision! } : {}),
      ...(begins ? { validFrom: begins } : {}),
    },
  });
}
