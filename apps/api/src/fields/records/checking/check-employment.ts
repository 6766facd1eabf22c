import { termKey } from '../cells/search-key.ts';
import { findKind, findRating, findYesNo, KIND_TERMS, RATING_TERMS } from '../cells/terms.ts';
import { type Field, findRatingYear } from '../columns/fields.ts';
import { suggest } from './check-identity.ts';
import type { KnownUnit, Reference } from './reference.ts';
import { formatDate, type RowReader } from './row-reader.ts';

const nameOf = (unit: KnownUnit): string =>
  `${unit.name}${unit.parentName ? `, ${unit.parentName}` : ''} (${unit.code})`;

function findByName(row: RowReader, reference: Reference, name: string): KnownUnit | undefined {
  const key = termKey(name);
  const all = reference.unitsByName.get(key) ?? [];
  const own = all.filter(({ inScope }) => inScope);
  const found = own.length > 0 ? own : all;
  if (found.length === 1) return found[0];
  if (found.length > 1) {
    row.report('ambiguous-unit', 'unitName', name, { near: found.slice(0, 3).map(nameOf).join('; ') });
    return undefined;
  }
  const near = suggest(reference.nearestUnits(key).map(nameOf));
  row.report('unknown-unit', 'unitName', name, { near, asOf: formatDate(row.asOf) });
  return undefined;
}

function checkUnit(row: RowReader, reference: Reference): void {
  const code = row.text('unitCode');
  const name = row.text('unitName');
  let unit: KnownUnit | undefined;
  let field: Field = 'unitName';
  if (code !== undefined) {
    field = 'unitCode';
    unit = reference.unitsByCode.get(code.toLowerCase());
    if (!unit) {
      const near = suggest(name === undefined ? [] : reference.nearestUnits(termKey(name)).map(nameOf));
      row.report('unknown-unit', 'unitCode', code, { near, asOf: formatDate(row.asOf) });
      return;
    }
    const sameName = name === undefined || reference.unitsByName.get(termKey(name))?.includes(unit);
    if (!sameName && !termKey(name).startsWith(unit.key)) {
      row.report('unit-mismatch', 'unitName', name, { unit: unit.name });
      return;
    }
  } else if (name !== undefined) unit = findByName(row, reference, name);
  if (!unit) return;
  row.values.unitName = unit.name;
  if (unit.inScope) row.facts.unitId = unit.id;
  else row.report('unit-out-of-scope', field, name ?? code ?? '');
}

function checkRatings(row: RowReader, fields: Iterable<Field>): void {
  for (const field of fields) {
    const year = findRatingYear(field);
    const text = year === undefined ? undefined : row.text(field);
    if (year === undefined || text === undefined) continue;
    const rating = findRating(text);
    if (rating) {
      row.facts.ratings.set(year, rating);
      row.values[field] = RATING_TERMS[rating][0];
    } else row.report('unknown-rating', field, text);
  }
}

/** Đơn vị, đối tượng, chức vụ, xếp loại. */
export function checkEmployment(row: RowReader, reference: Reference, fields: Iterable<Field>): void {
  const { facts } = row;
  checkUnit(row, reference);
  const kind = row.text('kind');
  if (kind !== undefined) {
    const known = findKind(kind);
    if (known) {
      facts.kind = known;
      row.values.kind = KIND_TERMS[known][0];
    } else row.report('unknown-kind', 'kind', kind);
  }
  const jobTitle = row.text('jobTitle', 200);
  if (jobTitle !== undefined) facts.jobTitle = jobTitle;
  const leadership = row.text('leadership');
  if (leadership !== undefined) {
    const marked = findYesNo(leadership);
    if (marked === undefined) row.report('unknown-yes-no', 'leadership', leadership);
    else facts.leadership = marked;
  }
  const from = row.date('employmentFrom');
  if (from) facts.employmentFrom = from.date;
  const decision = row.text('employmentDecision', 120);
  if (decision !== undefined) facts.employmentDecision = decision;
  checkRatings(row, fields);
}
