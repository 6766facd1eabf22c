import { addMonths } from '@noivu/domain/kernel';
import type { CareerEvents } from '../careers/career-events.ts';
import type { Career } from '../careers/simulate-career.ts';
import { deterministicId } from '../deterministic-id.ts';
import type { Random } from '../random.ts';
import type { PersonRecord, PersonRow, SalaryTable } from '../rows.ts';
import { drawDecisionNumber } from './decision-number.ts';

type RecordOf<Key extends keyof PersonRecord> = Pick<PersonRecord, Key>;

/** Quá trình ngạch, bậc lương thành các dòng hồ sơ; each row ends where the next begins. */
export function recordCareer(
  random: Random,
  { id: personId, code }: PersonRow,
  salaryTable: SalaryTable,
  career: Career,
): RecordOf<'ranks' | 'steps' | 'earlyRises'> {
  return {
    ranks: career.ranks.map(({ rank, from }, index) => ({
      id: deterministicId(`rank-holding:${code}:${from}`),
      personId,
      rankCode: rank.code,
      rankName: rank.name,
      salaryGroup: rank.group,
      salaryTable,
      validFrom: from,
      validTo: career.ranks[index + 1]?.from ?? null,
      decision: drawDecisionNumber(random, from),
    })),
    steps: career.steps.map(({ step, coefficient, reservedCoefficient, from, countedFrom }, index) => ({
      id: deterministicId(`salary-step:${code}:${from}`),
      personId,
      step,
      coefficient,
      reservedCoefficient,
      validFrom: from,
      validTo: career.steps[index + 1]?.from ?? null,
      countedFrom,
      decision: drawDecisionNumber(random, from),
    })),
    earlyRises: career.earlyRises.map(({ decidedOn, months }) => ({
      id: deterministicId(`early-step-rise:${code}:${decidedOn}`),
      personId,
      decidedOn,
      months,
      reason: random.pick(['Bằng khen của Chủ tịch UBND tỉnh', 'Chiến sĩ thi đua cơ sở', 'Giấy khen của Giám đốc Sở']),
      decision: drawDecisionNumber(random, decidedOn),
    })),
  };
}

/** Xếp loại, kỷ luật, gián đoạn thành các dòng hồ sơ. */
export function recordEvents(
  random: Random,
  { id: personId, code }: PersonRow,
  events: CareerEvents,
): RecordOf<'ratings' | 'disciplines' | 'interruptions'> {
  return {
    ratings: events.ratings.map(({ year, rating, decidedOn, actId }) => ({
      id: deterministicId(`performance-rating:${code}:${year}`),
      personId,
      year,
      rating,
      decidedOn,
      decision: null,
      actId,
    })),
    disciplines: events.disciplines.map(({ form, partyOnly, effectiveFrom, actId }) => ({
      id: deterministicId(`discipline-decision:${code}:${effectiveFrom}:${form}`),
      personId,
      form,
      partyOnly,
      effectiveFrom,
      actId,
      decision: drawDecisionNumber(random, effectiveFrom),
    })),
    interruptions: events.interruptions.map(({ kind, from, months }) => ({
      id: deterministicId(`service-interruption:${code}:${kind}:${from}`),
      personId,
      kind,
      validFrom: from,
      validTo: addMonths(from, months),
      decision: drawDecisionNumber(random, from),
    })),
  };
}
