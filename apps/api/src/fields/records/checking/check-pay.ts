import type { PersonKind } from '@noivu/db';
import type { PlainDate } from '@noivu/domain/kernel';
import { getSalaryCoefficients, type SalaryGroup, type SalaryTable } from '@noivu/domain/pay';
import { formatHundredths } from '../cells/parse-number.ts';
import { termKey } from '../cells/search-key.ts';
import type { StoredRank, StoredStep } from '../comparing/stored-persons.ts';
import { suggest } from './check-identity.ts';
import type { KnownRank, Reference } from './reference.ts';
import type { RowReader } from './row-reader.ts';

export interface RankFacts {
  readonly rankCode: string;
  readonly rankName: string;
  readonly salaryGroup: string;
  readonly salaryTable: string;
}

export interface StepFacts {
  readonly step: number;
  readonly coefficient: number;
}

/** What is stored of the person, as of the day of the list. */
export interface StoredPay {
  readonly kind: PersonKind | undefined;
  readonly rank: StoredRank | undefined;
  readonly step: StoredStep | undefined;
}

const TABLE_OF: Readonly<Record<PersonKind, SalaryTable>> = {
  cadre: 'civil-servant',
  civil_servant: 'civil-servant',
  commune_part_time: 'civil-servant',
  contract_worker: 'civil-servant',
  public_employee: 'public-employee',
};

const describeRank = ({ rankCode, rankName }: KnownRank): string => `${rankCode} ${rankName}`;

function pick(ranks: readonly KnownRank[], table: string, group: string | undefined): KnownRank | undefined {
  const fitting = group === undefined ? ranks : ranks.filter(({ salaryGroup }) => salaryGroup === group);
  return fitting.find(({ salaryTable }) => salaryTable === table) ?? fitting[0];
}

function resolveByCode(row: RowReader, reference: Reference, code: string, table: string): RankFacts | undefined {
  const { rankName, salaryGroup } = row.facts;
  const known = reference.ranksByCode.get(code) ?? [];
  if (known.length === 0) {
    if (salaryGroup !== undefined && rankName !== undefined) {
      return { rankCode: code, rankName, salaryGroup, salaryTable: table };
    }
    const near = rankName === undefined ? [] : reference.nearestRanks(termKey(rankName)).map(describeRank);
    row.report('unknown-rank', 'rankCode', row.values.rankCode ?? code, { near: suggest(near) });
    return undefined;
  }
  const rank = pick(known, table, salaryGroup);
  if (!rank) {
    const expected = pick(known, table, undefined)!;
    row.report('group-mismatch', 'salaryGroup', salaryGroup!, { group: expected.salaryGroup, rank: code });
    return undefined;
  }
  return {
    rankCode: rank.rankCode,
    rankName: rank.rankName,
    salaryGroup: rank.salaryGroup,
    salaryTable: rank.salaryTable,
  };
}

/** Ngạch mà dòng nói đến, or undefined when it says none (or something wrong, which is reported). */
export function resolveRank(row: RowReader, reference: Reference, stored: StoredPay): RankFacts | undefined {
  const { rankCode, rankName, salaryGroup } = row.facts;
  const table = TABLE_OF[row.facts.kind ?? stored.kind ?? 'civil_servant'];
  if (rankCode !== undefined) return resolveByCode(row, reference, rankCode, table);
  if (rankName !== undefined) {
    if (stored.rank && termKey(stored.rank.rankName) === termKey(rankName)) return stored.rank;
    const rank = pick(reference.ranksByName.get(termKey(rankName)) ?? [], table, salaryGroup);
    if (rank) return rank;
    const near = suggest(reference.nearestRanks(termKey(rankName)).map(describeRank));
    row.report('unknown-rank-name', 'rankName', rankName, { near });
    return undefined;
  }
  if (salaryGroup !== undefined && stored.rank && salaryGroup !== stored.rank.salaryGroup) {
    row.report('group-mismatch', 'salaryGroup', salaryGroup, {
      group: stored.rank.salaryGroup,
      rank: stored.rank.rankCode,
    });
  }
  return undefined;
}

/**
 * Bậc và hệ số mà dòng nói đến, checked against the salary table of the rank on the day of the step; either of the two
 * gives the other.
 */
export function resolveStep(row: RowReader, rank: RankFacts | undefined): StepFacts | undefined {
  const { step, stepOf, coefficient } = row.facts;
  if (step === undefined && coefficient === undefined) return undefined;
  const found = row.values.step ?? row.values.coefficient ?? '';
  const field = step === undefined ? 'coefficient' : 'step';
  if (!rank) {
    if (
      !row.issues.some(
        (issue) => issue.field === 'rankCode' || issue.field === 'rankName' || issue.field === 'salaryGroup',
      )
    ) {
      row.report('rank-missing', 'rankCode', '');
    }
    return undefined;
  }
  const group = rank.salaryGroup as SalaryGroup;
  const on = (row.facts.stepFrom ?? row.facts.countedFrom ?? row.asOf) as PlainDate;
  const coefficients = getSalaryCoefficients(group, rank.salaryTable as SalaryTable, on);
  if (!coefficients) {
    row.report('group-not-in-table', 'salaryGroup', group);
    return undefined;
  }
  if (step === undefined) {
    const index = coefficients.map(Number).indexOf(coefficient!);
    if (index >= 0) return { step: index + 1, coefficient: coefficient! };
    const expected = coefficients.map(formatHundredths).join('; ');
    row.report('coefficient-not-in-table', 'coefficient', found, { group, expected });
    return undefined;
  }
  const expected = coefficients[step - 1];
  if (expected === undefined || (stepOf !== undefined && stepOf !== coefficients.length)) {
    row.report('step-out-of-range', field, found, { last: coefficients.length, group });
    return undefined;
  }
  if (coefficient !== undefined && coefficient !== expected) {
    row.report('coefficient-mismatch', 'coefficient', row.values.coefficient ?? '', {
      expected: formatHundredths(expected),
      group,
      step,
    });
    return undefined;
  }
  return { step, coefficient: expected };
}
