import { PlainDate } from '@noivu/domain/kernel';
import { PerformanceRating, PersonKind } from '@noivu/domain/pay';
import { z } from 'zod';
import { Id } from '../../trpc.ts';

const Text = z.string().trim().max(200);

/** Bộ lọc của danh sách: the same for the list, its counts and its export. */
export const PersonFilters = z.object({
  asOf: PlainDate,
  q: Text.optional(),
  unitId: Id.optional(),
  kinds: z.array(PersonKind).max(10).optional(),
  salaryGroups: z.array(Text.min(1)).max(20).optional(),
  rankCodes: z.array(Text.min(1)).max(200).optional(),
  sex: z.enum(['male', 'female']).optional(),
  /** Mức xếp loại gần nhất đã có vào ngày xem. */
  ratings: z.array(PerformanceRating).max(10).optional(),
  leadership: z.boolean().optional(),
});
export type PersonFilters = z.infer<typeof PersonFilters>;

export const SortDirection = z.enum(['asc', 'desc']);

export const PersonSort = z.object({
  sort: z.enum(['name', 'birthDate', 'unit', 'rank', 'coefficient', 'countedFrom', 'code']).default('name'),
  direction: SortDirection.default('asc'),
});
export type PersonSort = z.infer<typeof PersonSort>;
