import type { PersonRecord } from './person-catalogue.ts';

export interface Span {
  readonly id: string;
  readonly from: string;
  /** null: still running. */
  readonly to: string | null;
  readonly label: string;
  readonly tone?: 'strong' | 'warn' | 'soft';
}

export interface Point {
  readonly id: string;
  readonly on: string;
  readonly label: string;
  readonly tone?: 'warn' | 'note';
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly spans: readonly Span[];
  readonly points: readonly Point[];
}

interface LaneWords {
  readonly names: Readonly<
    Record<'employments' | 'ranks' | 'steps' | 'ratings' | 'interruptions' | 'decisions', string>
  >;
  readonly step: (step: number, coefficient: number) => string;
  readonly earlyRise: (months: number) => string;
  readonly term: (code: string) => string;
}

/** Các dải của dòng thời gian, one for each kind of dated fact; empty ones are left out. */
export function buildLanes(facts: PersonRecord['facts'], words: LaneWords): Lane[] {
  const { names, step, earlyRise, term } = words;
  const lanes: Lane[] = [
    {
      id: 'employments',
      name: names.employments,
      spans: facts.employments.map((fact) => ({
        id: fact.id,
        from: fact.validFrom,
        to: fact.validTo,
        label: `${fact.jobTitle}, ${fact.unitName}`,
        tone: 'strong',
      })),
      points: [],
    },
    {
      id: 'ranks',
      name: names.ranks,
      spans: facts.ranks.map((fact) => ({
        id: fact.id,
        from: fact.validFrom,
        to: fact.validTo,
        label: `${fact.rankCode} ${fact.rankName}`,
      })),
      points: [],
    },
    {
      id: 'steps',
      name: names.steps,
      spans: facts.steps.map((fact) => ({
        id: fact.id,
        from: fact.validFrom,
        to: fact.validTo,
        label: step(fact.step, fact.coefficient),
        tone: 'soft',
      })),
      points: [],
    },
    {
      id: 'ratings',
      name: names.ratings,
      spans: [],
      points: facts.ratings.map((fact) => ({
        id: fact.id,
        on: `${fact.year}-12-31`,
        label: `${fact.year}: ${term(fact.rating)}`,
        ...(fact.rating === 'not-completed' ? { tone: 'warn' as const } : {}),
      })),
    },
    {
      id: 'interruptions',
      name: names.interruptions,
      spans: facts.interruptions.map((fact) => ({
        id: fact.id,
        from: fact.validFrom,
        to: fact.validTo,
        label: term(fact.kind),
        tone: 'warn',
      })),
      points: [],
    },
    {
      id: 'decisions',
      name: names.decisions,
      spans: [],
      points: [
        ...facts.disciplines.map((fact) => ({
          id: fact.id,
          on: fact.effectiveFrom,
          label: term(fact.form),
          tone: 'warn' as const,
        })),
        ...facts.earlyRises.map((fact) => ({
          id: fact.id,
          on: fact.decidedOn,
          label: earlyRise(fact.months),
          tone: 'note' as const,
        })),
      ],
    },
  ];
  return lanes.filter((lane) => lane.spans.length + lane.points.length > 0);
}
