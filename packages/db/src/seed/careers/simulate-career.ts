import { addMonths, countFullMonths, getYear, type PlainDate, plainDate } from '@noivu/domain/kernel';
import { DEMONSTRATION_AS_OF } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { PersonKind } from '../rows.ts';
import type { CareerEvents } from './career-events.ts';
import { findNextStepDate } from './delays.ts';
import { findRankChange } from './rank-change.ts';
import { getCoefficient, getSalaryGroup } from './salary-groups.ts';
import type { Track, TrackRank } from './tracks.ts';

export interface CareerRank {
  rank: TrackRank;
  from: PlainDate;
}

export interface CareerStep {
  step: number;
  coefficient: number;
  reservedCoefficient: number;
  from: PlainDate;
  countedFrom: PlainDate;
}

export interface CareerEarlyRise {
  decidedOn: PlainDate;
  months: number;
}

/** Quá trình ngạch, bậc lương đến ngày 31/12/2022. */
export interface Career {
  ranks: CareerRank[];
  steps: CareerStep[];
  earlyRises: CareerEarlyRise[];
}

const DECREE_204_FROM = plainDate('2004-10-01');
const OVERDUE_FROM = plainDate('2022-04-01');

function drawEntry(random: Random, track: Track): number {
  return random.weighted(track.entry.map((weight, index) => [index, weight] as const));
}

function drawPromotionDate(random: Random, rank: TrackRank, from: PlainDate): PlainDate | undefined {
  if (rank.promotion === undefined || !random.chance(rank.promotion.chance)) return undefined;
  const [fromYears, toYears] = rank.promotion.afterYears;
  return addMonths(from, random.integer(fromYears * 12, toYears * 12));
}

function getBeyondFramePercent(current: CareerStep, rank: TrackRank, on: PlainDate): number {
  const { steps, monthsAtStep } = getSalaryGroup(rank.group);
  if (current.step < steps) return 0;
  const months = countFullMonths(current.countedFrom, on);
  return months < monthsAtStep ? 0 : 5 + Math.floor((months - monthsAtStep) / 12);
}

/** Diễn lại quá trình lương từ ngày xếp ngạch `from`, step by step, with what delayed or hastened each. */
export function simulateCareer(
  random: Random,
  track: Track,
  kind: PersonKind,
  from: PlainDate,
  events: CareerEvents,
): Career {
  let rankIndex = drawEntry(random, track);
  let rank = track.ranks[rankIndex];
  if (rank === undefined) throw new RangeError('A track needs a rank to enter at');
  let promotionOn = drawPromotionDate(random, rank, from);
  let current: CareerStep = {
    step: 1,
    coefficient: getCoefficient(rank.group, 1),
    reservedCoefficient: 0,
    from,
    countedFrom: from,
  };
  const career: Career = { ranks: [{ rank, from }], steps: [current], earlyRises: [] };
  let roseEarly = false;

  for (;;) {
    const { steps, monthsAtStep } = getSalaryGroup(rank.group);
    let due: PlainDate | undefined;
    let early: CareerEarlyRise | undefined;
    if (current.step < steps) {
      due = findNextStepDate(current.countedFrom, monthsAtStep, kind, events);
      if (!roseEarly && getYear(due) >= 2019 && getYear(due) <= 2023 && random.chance(0.04)) {
        const months = random.weighted([
          [6, 5],
          [9, 2],
          [12, 3],
        ]);
        const decidedOn = addMonths(due, -months);
        if (decidedOn > current.from && decidedOn <= DEMONSTRATION_AS_OF) {
          early = { decidedOn, months };
          due = decidedOn;
        }
      }
    }
    // A promotion on the very day of a step would leave a step held for no time.
    if (promotionOn !== undefined && promotionOn === due) promotionOn = addMonths(promotionOn, 1);
    const next = track.ranks[rankIndex + 1];
    const isPromoted = promotionOn !== undefined && next !== undefined && (due === undefined || promotionOn <= due);
    const on = isPromoted ? promotionOn : due;
    if (on === undefined || on > DEMONSTRATION_AS_OF) return trim(random, career);

    if (isPromoted && next !== undefined) {
      const beyondFramePercent = getBeyondFramePercent(current, rank, on);
      const change = findRankChange(
        { group: rank.group, coefficient: current.coefficient, beyondFramePercent },
        next.group,
      );
      const countedFrom = change.keepsClock ? current.countedFrom : on;
      const { step, coefficient, reservedCoefficient } = change;
      current = { step, coefficient, reservedCoefficient, from: on, countedFrom };
      rank = next;
      rankIndex += 1;
      career.ranks.push({ rank, from: on });
      promotionOn = drawPromotionDate(random, rank, on);
      roseEarly = false;
    } else {
      const isOverdue = early === undefined && on >= OVERDUE_FROM && random.chance(0.125);
      if (isOverdue) return trim(random, career);
      const step = current.step + 1;
      const { reservedCoefficient } = current;
      current = { step, coefficient: getCoefficient(rank.group, step), reservedCoefficient, from: on, countedFrom: on };
      roseEarly = early !== undefined;
      if (early !== undefined) career.earlyRises.push(early);
    }
    career.steps.push(current);
  }
}

/** Hồ sơ chỉ còn một đến ba lần xếp lương gần nhất, and none under tables before Decree 204/2004. */
function trim(random: Random, career: Career): Career {
  const kept = career.steps.slice(-random.integer(1, 3)).filter(({ from }) => from >= DECREE_204_FROM);
  return { ...career, steps: kept };
}
