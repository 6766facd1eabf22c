import { addMonths, type PlainDate, plainDate } from '@noivu/domain/kernel';
import { DEMONSTRATION_AS_OF } from '../calendar.ts';
import { type CareerEvents, generateCareerEvents } from '../careers/career-events.ts';
import { simulateCareer } from '../careers/simulate-career.ts';
import { type Track, tracks } from '../careers/tracks.ts';
import { createRandom } from '../random.ts';
import type { PersonRecord } from '../rows.ts';
import { drawServiceStart, generateEmployments, type Workplaces } from './generate-employments.ts';
import { generateIdentity, getPersonCode } from './generate-identity.ts';
import type { Post } from './post.ts';
import { recordCareer, recordEvents } from './record-facts.ts';

const PROBATION_MONTHS = 12;
const PROBATIONS_RECORDED_FROM = plainDate('2018-01-01');

const noEvents = (): CareerEvents => ({ ratings: [], disciplines: [], interruptions: [] });

/**
 * Ngày bắt đầu tính bậc 1. Normally the end of probation; for those on probation now, and for some whose rank was
 * dated from recruitment, the first day, so that the law has probation to leave out.
 */
function findRankStart(serviceFrom: PlainDate, isDatedFromRecruitment: boolean): PlainDate {
  const afterProbation = addMonths(serviceFrom, PROBATION_MONTHS);
  return afterProbation > DEMONSTRATION_AS_OF || isDatedFromRecruitment ? serviceFrom : afterProbation;
}

/** Sinh một người giữ chỗ làm việc `post`, from a stream of random numbers of their own. */
export function generatePerson(seed: number, ordinal: number, post: Post, workplaces: Workplaces): PersonRecord {
  const code = getPersonCode(ordinal);
  const random = createRandom(seed, `person:${code}`);
  const person = generateIdentity(random, ordinal, post);
  const serviceFrom = drawServiceStart(random, person.birthDate);
  const employments = generateEmployments(random, person, post, serviceFrom, workplaces);
  if (post.track === null) {
    return { person, employments, ranks: [], steps: [], earlyRises: [], ...recordEvents(random, person, noEvents()) };
  }
  const { sex, birthDate } = person;
  const { kind, leadership } = post;
  const events = generateCareerEvents(random, { code, sex, birthDate, kind, leadership, serviceFrom });
  if (serviceFrom >= PROBATIONS_RECORDED_FROM) {
    events.interruptions.unshift({ kind: 'probation', from: serviceFrom, months: PROBATION_MONTHS });
  }
  const isDatedFromRecruitment = serviceFrom >= PROBATIONS_RECORDED_FROM && random.chance(0.15);
  const track: Track = tracks[post.track];
  const career = simulateCareer(random, track, kind, findRankStart(serviceFrom, isDatedFromRecruitment), events);
  return {
    person,
    employments,
    ...recordCareer(random, person, track.table, career),
    ...recordEvents(random, person, events),
  };
}
