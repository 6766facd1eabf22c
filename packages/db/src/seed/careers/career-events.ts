import { addMonths, getYear, type PlainDate, toPlainDate } from '@noivu/domain/kernel';
import { DEMONSTRATION_AS_OF } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { DisciplineForm, InterruptionKind, PersonKind, Rating, Sex } from '../rows.ts';

export interface RatingEvent {
  year: number;
  rating: Rating;
  decidedOn: PlainDate;
  actId: string | null;
}

export interface DisciplineEvent {
  form: DisciplineForm;
  partyOnly: boolean;
  effectiveFrom: PlainDate;
  actId: string | null;
}

export interface InterruptionEvent {
  kind: InterruptionKind;
  from: PlainDate;
  months: number;
}

/** Những việc trong quá trình công tác mà luật nâng bậc lương quan tâm. */
export interface CareerEvents {
  ratings: RatingEvent[];
  disciplines: DisciplineEvent[];
  interruptions: InterruptionEvent[];
}

/** Người mà các việc xảy ra với. */
export interface CareerSubject {
  code: string;
  sex: Sex;
  kind: PersonKind;
  leadership: boolean;
  birthDate: PlainDate;
  serviceFrom: PlainDate;
}

const FIRST_RATED_YEAR = 2018;
const LAST_RATED_YEAR = 2022;
const uncounted: ReadonlySet<InterruptionKind> = new Set([
  'unpaid_leave',
  'sickness_beyond_insurance',
  'overstay_abroad',
  'suspension',
  'probation',
]);

/** Khoảng không được tính vào thời gian giữ bậc. */
export function isUncounted(event: InterruptionEvent): boolean {
  return uncounted.has(event.kind);
}

function firstOfMonth(random: Random, fromYear: number, toYear: number): PlainDate {
  return toPlainDate(random.integer(fromYear, toYear), random.integer(1, 12), 1);
}

function drawDiscipline(random: Random, subject: CareerSubject): DisciplineEvent | undefined {
  if (!random.chance(0.011)) return undefined;
  const effectiveFrom = toPlainDate(
    random.weighted([
      [2018, 1],
      [2019, 1],
      [2020, 2],
      [2021, 3],
      [2022, 3],
    ]),
    random.integer(1, 12),
    random.integer(1, 28),
  );
  if (effectiveFrom <= addMonths(subject.serviceFrom, 12)) return undefined;
  const form = random.weighted<DisciplineForm>([
    ['reprimand', 62],
    ['warning', 33],
    ['removal', subject.leadership ? 5 : 0],
  ]);
  return { form, partyOnly: form !== 'removal' && random.chance(0.2), effectiveFrom, actId: null };
}

function drawRatings(random: Random, subject: CareerSubject, discipline: DisciplineEvent | undefined): RatingEvent[] {
  const ratings: RatingEvent[] = [];
  for (let year = FIRST_RATED_YEAR; year <= LAST_RATED_YEAR; year += 1) {
    if (subject.serviceFrom > toPlainDate(year, 6, 30)) continue;
    const decidedOn = toPlainDate(year, 12, 15);
    const disciplinedThisYear = discipline !== undefined && getYear(discipline.effectiveFrom) === year;
    if (disciplinedThisYear && random.chance(0.4)) {
      discipline.actId = `HV-${subject.code}-${year}`;
      ratings.push({ year, rating: 'not_completed', decidedOn, actId: discipline.actId });
      continue;
    }
    const rating = disciplinedThisYear
      ? 'completed'
      : random.weighted<Rating>([
          ['excellent', subject.leadership ? 22 : 14],
          ['good', 75],
          ['completed', 9],
          ['not_completed', 0.8],
        ]);
    ratings.push({ year, rating, decidedOn, actId: null });
  }
  return ratings;
}

function drawInterruptions(random: Random, subject: CareerSubject, wasDisciplinedOn: PlainDate | undefined) {
  const drawn: InterruptionEvent[] = [];
  const age = (date: PlainDate) => getYear(date) - getYear(subject.birthDate);
  const draw = (kind: InterruptionKind, chance: number, months: readonly [number, number]) => {
    if (!random.chance(chance)) return;
    drawn.push({ kind, from: firstOfMonth(random, 2018, 2022), months: random.integer(...months) });
  };
  draw('unpaid_leave', 0.012, [1, 6]);
  draw('sickness_beyond_insurance', 0.003, [1, 4]);
  draw('approved_study', 0.012, [6, 24]);
  draw('overstay_abroad', 0.0006, [1, 3]);
  if (subject.sex === 'female') draw('maternity_leave', 0.3, [6, 6]);
  if (subject.sex === 'male' && age(subject.serviceFrom) <= 26) draw('military_service', 0.3, [24, 24]);
  if (wasDisciplinedOn !== undefined && random.chance(0.06)) {
    drawn.push({ kind: 'suspension', from: addMonths(wasDisciplinedOn, -3), months: random.integer(1, 3) });
  }
  return drawn.filter(({ kind, from, months }) => {
    if (from < addMonths(subject.serviceFrom, 18) || from > DEMONSTRATION_AS_OF) return false;
    if (kind === 'maternity_leave') return age(from) >= 24 && age(from) <= 41;
    if (kind === 'military_service') return age(from) <= 27 && addMonths(from, months) <= DEMONSTRATION_AS_OF;
    return age(from) <= 54;
  });
}

/** Chỉ giữ những khoảng không chồng nhau, the earlier first. */
function withoutOverlaps(events: readonly InterruptionEvent[]): InterruptionEvent[] {
  const kept: InterruptionEvent[] = [];
  for (const event of [...events].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const previous = kept.at(-1);
    if (previous === undefined || addMonths(previous.from, previous.months) <= event.from) kept.push(event);
  }
  return kept;
}

/** Rút ngẫu nhiên xếp loại, kỷ luật, gián đoạn của một người, without a contradiction among them. */
export function generateCareerEvents(random: Random, subject: CareerSubject): CareerEvents {
  const discipline = drawDiscipline(random, subject);
  const ratings = drawRatings(random, subject, discipline);
  const interruptions = withoutOverlaps(drawInterruptions(random, subject, discipline?.effectiveFrom));
  return { ratings, disciplines: discipline === undefined ? [] : [discipline], interruptions };
}
