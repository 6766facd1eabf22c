import { addMonths, getYear, maxDate, minDate, type PlainDate, plainDate, toPlainDate } from '@noivu/domain/kernel';
import { DEMONSTRATION_AS_OF, PROVINCE_RESTORED_ON, TWO_TIER_GOVERNMENT_FROM } from '../calendar.ts';
import { deterministicId } from '../deterministic-id.ts';
import type { Random } from '../random.ts';
import type { EmploymentRow, PersonKind, PersonRow } from '../rows.ts';
import { getUnitId } from '../units/unit-builder.ts';
import { drawDecisionNumber } from './decision-number.ts';
import type { Post } from './post.ts';

/** Nơi người ta có thể làm việc: pools of like units, and where the staff of dissolved units went in 2025. */
export interface Workplaces {
  unitsOfPool(pool: string): readonly string[];
  /** Empty when the unit was not dissolved. */
  successorsOf(unitCode: string): readonly string[];
}

/** Sinh trước ngày này thì đến 01/7/2025 đã đủ tuổi nghỉ hưu (61y3m and 56y8m in 2025, 135/2020/NĐ-CP). */
const RETIRED_BY_2025_IF_BORN_BEFORE = { male: plainDate('1964-04-01'), female: plainDate('1968-11-01') } as const;

const titleFrom2025: Readonly<Record<PersonKind, string>> = {
  cadre: 'Cán bộ cấp xã',
  civil_servant: 'Công chức cấp xã',
  public_employee: 'Viên chức',
  contract_worker: 'Nhân viên hợp đồng',
  commune_part_time: 'Người hoạt động không chuyên trách',
};

function makeEmployment(
  person: PersonRow,
  unitCode: string,
  { kind, jobTitle, leadership }: Pick<Post, 'kind' | 'jobTitle' | 'leadership'>,
  validFrom: PlainDate,
  decision: string | null,
): EmploymentRow {
  return {
    id: deterministicId(`employment:${person.code}:${validFrom}`),
    personId: person.id,
    unitId: getUnitId(unitCode),
    kind,
    jobTitle,
    leadership,
    validFrom,
    validTo: null,
    decision,
  };
}

/** Quá trình công tác: an earlier unit for some, a move in 2023 for a few, the successor commune from 01/7/2025. */
export function generateEmployments(
  random: Random,
  person: PersonRow,
  post: Post,
  serviceFrom: PlainDate,
  workplaces: Workplaces,
): EmploymentRow[] {
  const employments: EmploymentRow[] = [];
  const pool = workplaces.unitsOfPool(post.pool);
  const pickOther = (): string => {
    const unitCode = random.pick(pool);
    return unitCode === post.unitCode ? pickOther() : unitCode;
  };
  const start = maxDate(serviceFrom, PROVINCE_RESTORED_ON);
  const movable = pool.length > 1 && !post.leadership;
  let validFrom = start;
  if (movable && getYear(start) <= 2017 && random.chance(0.1)) {
    const movedOn = toPlainDate(random.integer(getYear(start) + 2, 2022), random.integer(1, 12), 1);
    const earlier = makeEmployment(person, pickOther(), post, start, null);
    employments.push({ ...earlier, validTo: movedOn });
    validFrom = movedOn;
  }
  employments.push(makeEmployment(person, post.unitCode, post, validFrom, drawDecisionNumber(random, validFrom)));
  let lastUnit = post.unitCode;
  let lastPost: Pick<Post, 'kind' | 'jobTitle' | 'leadership'> = post;

  const follow = (unitCode: string, next: typeof lastPost, on: PlainDate) => {
    const last = employments.at(-1);
    if (last !== undefined) last.validTo = on;
    employments.push(makeEmployment(person, unitCode, next, on, null));
    lastUnit = unitCode;
    lastPost = next;
  };
  if (movable && random.chance(0.003)) {
    follow(pickOther(), post, addMonths(toPlainDate(2023, 1, 1), random.integer(0, 11)));
  }
  const successors = workplaces.successorsOf(lastUnit);
  if (successors.length > 0) {
    if (person.birthDate < RETIRED_BY_2025_IF_BORN_BEFORE[person.sex]) {
      const last = employments.at(-1);
      if (last !== undefined) last.validTo = TWO_TIER_GOVERNMENT_FROM;
    } else {
      const jobTitle = titleFrom2025[lastPost.kind];
      follow(random.pick(successors), { kind: lastPost.kind, jobTitle, leadership: false }, TWO_TIER_GOVERNMENT_FROM);
    }
  }
  return employments;
}

/** Ngày vào ngành, between the ages of 22 and 28, the first of a month for most. */
export function drawServiceStart(random: Random, birthDate: PlainDate): PlainDate {
  const earliest = addMonths(birthDate, 22 * 12 + 1);
  const wanted = addMonths(earliest, random.integer(0, 66));
  const latest = addMonths(DEMONSTRATION_AS_OF, -2);
  const start = wanted <= latest ? wanted : minDate(earliest, latest);
  return random.chance(0.75) ? toPlainDate(getYear(start), Number(start.slice(5, 7)), 1) : start;
}
