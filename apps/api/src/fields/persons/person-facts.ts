import { PlainDate } from '@noivu/domain/kernel';
import { DisciplineForm, InterruptionKind, PerformanceRating, PersonKind } from '@noivu/domain/pay';
import { z } from 'zod';

const Period = { id: z.string(), validFrom: PlainDate, validTo: PlainDate.nullable(), decision: z.string().nullable() };

/** Các sự việc có ngày của một người, each list in order of time. Coefficients are integer hundredths. */
export const PersonFacts = z.object({
  employments: z.array(
    z.object({
      ...Period,
      kind: PersonKind,
      jobTitle: z.string(),
      leadership: z.boolean(),
      unitId: z.string(),
      unitName: z.string(),
    }),
  ),
  ranks: z.array(
    z.object({
      ...Period,
      rankCode: z.string(),
      rankName: z.string(),
      salaryGroup: z.string(),
      salaryTable: z.string(),
    }),
  ),
  steps: z.array(
    z.object({
      ...Period,
      step: z.number().int(),
      coefficient: z.number().int(),
      reservedCoefficient: z.number().int(),
      countedFrom: PlainDate,
    }),
  ),
  ratings: z.array(
    z.object({
      id: z.string(),
      year: z.number().int(),
      rating: PerformanceRating,
      decidedOn: PlainDate.nullable(),
      decision: z.string().nullable(),
    }),
  ),
  disciplines: z.array(
    z.object({
      id: z.string(),
      form: DisciplineForm,
      partyOnly: z.boolean(),
      effectiveFrom: PlainDate,
      decision: z.string().nullable(),
    }),
  ),
  /** true: the user may not see disciplines, the list is empty for that reason. */
  disciplinesHidden: z.boolean(),
  interruptions: z.array(z.object({ ...Period, kind: InterruptionKind })),
  earlyRises: z.array(
    z.object({
      id: z.string(),
      decidedOn: PlainDate,
      months: z.number().int(),
      reason: z.string(),
      decision: z.string().nullable(),
    }),
  ),
});
export type PersonFacts = z.infer<typeof PersonFacts>;
