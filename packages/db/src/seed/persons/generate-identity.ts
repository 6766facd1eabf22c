import { addDays, addMonths, getYear, type PlainDate, plainDate, toPlainDate } from '@noivu/domain/kernel';
import { DEMONSTRATION_AS_OF } from '../calendar.ts';
import { deterministicId } from '../deterministic-id.ts';
import { nameKey, sortKey } from '../names/name-key.ts';
import { generateEthnicity, generateFullName } from '../names/person-names.ts';
import type { Random } from '../random.ts';
import type { PersonRow, Sex } from '../rows.ts';
import type { Post } from './post.ts';

/** Ngày sinh sớm nhất của người chưa đến tuổi nghỉ hưu ngày 31/12/2022 (135/2020/NĐ-CP: 60y6m and 55y8m in 2022). */
const EARLIEST_BIRTH: Readonly<Record<Sex, PlainDate>> = {
  male: plainDate('1962-07-01'),
  female: plainDate('1967-05-01'),
};

const agesOfStaff = [
  [[22, 27], 8],
  [[28, 32], 14],
  [[33, 37], 20],
  [[38, 42], 21],
  [[43, 47], 16],
  [[48, 52], 12],
  [[53, 60], 11],
] as const satisfies readonly (readonly [readonly [number, number], number])[];

const agesOfLeaders = [
  [[34, 39], 12],
  [[40, 44], 24],
  [[45, 49], 26],
  [[50, 54], 24],
  [[55, 60], 18],
] as const satisfies readonly (readonly [readonly [number, number], number])[];

function drawBirthDate(random: Random, sex: Sex, leadership: boolean): PlainDate {
  const [fromAge, toAge] = random.weighted<readonly [number, number]>(leadership ? agesOfLeaders : agesOfStaff);
  const latest = addMonths(DEMONSTRATION_AS_OF, -12 * fromAge);
  const birthDate = addDays(latest, -random.integer(0, (toAge - fromAge + 1) * 365 - 1));
  if (birthDate >= EARLIEST_BIRTH[sex]) return birthDate;
  return addDays(EARLIEST_BIRTH[sex], random.integer(0, 4 * 365));
}

/**
 * Số định danh 12 chữ số, in the form of the real ones (033, century and sex, year of birth, six digits) but made
 * from the person's ordinal number: no register was looked at.
 */
function makeCitizenId(ordinal: number, sex: Sex, birthDate: PlainDate): string {
  const year = getYear(birthDate);
  const centuryAndSex = (year >= 2000 ? 2 : 0) + (sex === 'female' ? 1 : 0);
  const tail = (ordinal * 7919 + 104729) % 1_000_000;
  return `033${centuryAndSex}${String(year % 100).padStart(2, '0')}${String(tail).padStart(6, '0')}`;
}

/** Mã hồ sơ của người thứ `ordinal` (from 1). */
export function getPersonCode(ordinal: number): string {
  return `HY${String(ordinal).padStart(6, '0')}`;
}

/** Hồ sơ lý lịch của một người; the parts given are taken as they are. */
export function makePerson(
  ordinal: number,
  identity: Pick<PersonRow, 'fullName' | 'sex' | 'birthDate' | 'ethnicity' | 'birthPrecision'>,
): PersonRow {
  const code = getPersonCode(ordinal);
  return {
    id: deterministicId(`person:${code}`),
    code,
    ...identity,
    nameKey: nameKey(identity.fullName),
    sortKey: sortKey(identity.fullName),
    citizenId: makeCitizenId(ordinal, identity.sex, identity.birthDate),
  };
}

/** Lý lịch ngẫu nhiên hợp với chỗ làm việc. */
export function generateIdentity(random: Random, ordinal: number, post: Post): PersonRow {
  const sex: Sex = random.chance(post.women) ? 'female' : 'male';
  const ethnicity = generateEthnicity(random);
  const fullName = generateFullName(random, sex, ethnicity);
  const birthDate = drawBirthDate(random, sex, post.leadership);
  const knowsYearOnly = getYear(birthDate) < 1975 && getYear(birthDate) > 1967 && random.chance(0.012);
  const person = makePerson(ordinal, {
    fullName,
    sex,
    birthDate: knowsYearOnly ? toPlainDate(getYear(birthDate), 1, 1) : birthDate,
    birthPrecision: knowsYearOnly ? 'year' : 'day',
    ethnicity,
  });
  return random.chance(0.01) ? { ...person, citizenId: null } : person;
}
