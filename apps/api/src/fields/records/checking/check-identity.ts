import { addDays } from '@noivu/domain/kernel';
import { toNameCase } from '../cells/clean-text.ts';
import { ETHNICITY_NAMES, findEthnicity } from '../cells/ethnicities.ts';
import { termKey } from '../cells/search-key.ts';
import { createNearest } from '../cells/similar.ts';
import { findSex, findYesNo, SEX_TERMS } from '../cells/terms.ts';
import type { Field } from '../columns/fields.ts';
import type { RowReader } from './row-reader.ts';

const nearestEthnicities = createNearest(ETHNICITY_NAMES.map((name) => ({ name, key: termKey(name) })));

/** "; có phải: A, B?" for remedies. */
export const suggest = (names: readonly string[]): string => (names.length === 0 ? '' : `: ${names.join('; ')}`);

function checkName(row: RowReader): void {
  const parts = [row.text('familyName'), row.text('givenName')].filter((part) => part !== undefined);
  const joined = parts.length > 0 ? parts.join(' ') : undefined;
  const whole = row.text('fullName') ?? joined;
  const field: Field = row.values.fullName !== undefined || joined === undefined ? 'fullName' : 'givenName';
  if (whole === undefined) return;
  if (/[\p{N}_@#$%^&*+=<>/\\|{}[\]]/u.test(whole)) row.report('name-with-digits', field, whole);
  else if (!/\p{L}+ \p{L}+/u.test(whole)) row.report('name-too-short', field, whole);
  else {
    row.facts.fullName = toNameCase(whole);
    row.values.fullName = row.facts.fullName;
  }
}

/** The column that marks a sex: its own birth date or an x. */
function checkSex(row: RowReader): void {
  const text = row.text('sex');
  if (text !== undefined) {
    const sex = findSex(text);
    if (sex) row.facts.sex = sex;
    else row.report('unknown-sex', 'sex', text);
  }
  const male = row.text('sexMale');
  const female = row.text('sexFemale');
  if (male !== undefined && female !== undefined && findYesNo(male) !== false && findYesNo(female) !== false) {
    row.report('two-sexes', 'sexFemale', `${male} / ${female}`);
  } else if (female !== undefined && findYesNo(female) !== false) row.facts.sex ??= 'female';
  else if (male !== undefined && findYesNo(male) !== false) row.facts.sex ??= 'male';
  else if (row.columnOf('sexFemale') !== null && row.columnOf('sexMale') === null && row.columnOf('sex') === null) {
    row.facts.sex ??= 'male';
  }
}

function checkBirth(row: RowReader): void {
  const one = row.date('birthDate', true);
  const male = row.date('birthDateMale', true);
  const female = row.date('birthDateFemale', true);
  if (male && female) row.report('two-sexes', 'birthDateFemale', row.values.birthDateFemale ?? '');
  const birth = one ?? male ?? female;
  if (!one && male && !female) row.facts.sex ??= 'male';
  if (!one && female && !male) row.facts.sex ??= 'female';
  if (!birth) return;
  const field: Field = one ? 'birthDate' : male ? 'birthDateMale' : 'birthDateFemale';
  if (birth.date > addDays(row.asOf, -15 * 365)) row.report('born-too-late', field, row.values[field] ?? '');
  else {
    row.facts.birthDate = birth.date;
    row.facts.birthPrecision = birth.precision;
    row.values.birthDate = row.values[field] ?? '';
  }
}

function checkCitizenId(row: RowReader): void {
  const found = row.text('citizenId');
  if (found === undefined) return;
  const digits = found.replace(/[\s.'’-]/g, '');
  if (/^\d{12}$/.test(digits)) {
    row.facts.citizenId = digits;
    row.values.citizenId = digits;
  } else if (/^\d+([.,]\d+)?e\+?\d+$/i.test(digits)) row.report('citizen-id-scientific', 'citizenId', found);
  else if (/^\d{10,11}$/.test(digits)) row.report('citizen-id-lost-zero', 'citizenId', found);
  else if (/^\d{9}$/.test(digits)) row.report('citizen-id-old', 'citizenId', found);
  else row.report('citizen-id-length', 'citizenId', found);
}

/** Nhân thân: số hiệu, họ tên, giới tính, ngày sinh, dân tộc, số định danh. */
export function checkIdentity(row: RowReader): void {
  const code = row.text('code');
  if (code !== undefined) {
    if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/.test(code)) row.facts.code = code;
    else row.report('bad-code', 'code', code);
  }
  checkName(row);
  checkSex(row);
  checkBirth(row);
  if (row.facts.sex) row.values.sex = SEX_TERMS[row.facts.sex][0];
  const ethnicity = row.text('ethnicity');
  if (ethnicity !== undefined) {
    const known = findEthnicity(ethnicity);
    if (known) {
      row.facts.ethnicity = known;
      row.values.ethnicity = known;
    } else {
      const near = suggest(nearestEthnicities(termKey(ethnicity)).map(({ name }) => name));
      row.report('unknown-ethnicity', 'ethnicity', ethnicity, { near });
    }
  }
  checkCitizenId(row);
}
