import { nameKey } from '@noivu/db';
import { SalaryGroup } from '@noivu/domain/pay';
import { formatHundredths, parseDecimal, parseStep, toHundredths } from '../cells/parse-number.ts';
import type { Field } from '../columns/fields.ts';
import type { RowReader } from './row-reader.ts';

const GROUPS = new Map(SalaryGroup.options.map((group) => [group.toUpperCase(), group]));

function readCoefficient(row: RowReader, field: 'coefficient' | 'reservedCoefficient'): number | undefined {
  const cell = row.number(field);
  if (!cell || cell.text === '') return undefined;
  const value = cell.value ?? parseDecimal(cell.text);
  const hundredths = value === undefined ? undefined : toHundredths(value);
  const least = field === 'coefficient' ? 1 : 0;
  if (hundredths === undefined || hundredths < least || hundredths > 2000) {
    row.report('not-a-coefficient', field, cell.text);
    return undefined;
  }
  row.values[field] = formatHundredths(hundredths);
  return hundredths;
}

function readDates(row: RowReader): void {
  const fields = ['rankFrom', 'stepFrom', 'countedFrom'] as const satisfies readonly Field[];
  for (const field of fields) {
    const read = row.date(field);
    if (read) row.facts[field] = read.date;
  }
}

/** Các ô về ngạch và lương, each by itself; whether they agree is checked when the stored record is known. */
export function checkPayCells(row: RowReader): void {
  const { facts } = row;
  const rankCode = row.text('rankCode', 40);
  if (rankCode !== undefined) facts.rankCode = rankCode.replaceAll(' ', '').toUpperCase();
  const rankName = row.text('rankName', 200);
  if (rankName !== undefined) facts.rankName = rankName;
  const group = row.text('salaryGroup');
  if (group !== undefined) {
    const known = GROUPS.get(group.replaceAll(' ', '').toUpperCase().replace(',', '.'));
    if (known) facts.salaryGroup = known;
    else row.report('unknown-group', 'salaryGroup', group);
  }
  const step = row.number('step');
  if (step && step.text !== '') {
    const parsed = parseStep(nameKey(step.text));
    if (parsed) {
      facts.step = parsed.step;
      if (parsed.of !== undefined) facts.stepOf = parsed.of;
    } else row.report('not-a-step', 'step', step.text);
  }
  const coefficient = readCoefficient(row, 'coefficient');
  if (coefficient !== undefined) facts.coefficient = coefficient;
  const reserved = readCoefficient(row, 'reservedCoefficient');
  if (reserved !== undefined) facts.reservedCoefficient = reserved;
  readDates(row);
  const decision = row.text('decision', 120);
  if (decision !== undefined) facts.decision = decision;
}
