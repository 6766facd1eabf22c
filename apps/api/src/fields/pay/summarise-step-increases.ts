import { addMonths, firstDayOfMonth, type PlainDate } from '@noivu/domain/kernel';
import { z } from 'zod';
import { type StepIncreaseRow, StepIncreaseStatus } from './step-increase.ts';

/** Tổng hợp of a list: how many of each status, and what the increases of the period cost. */
export const StepIncreaseSummary = z.object({
  counts: z.record(StepIncreaseStatus, z.number().int()),
  /** One item for each month of the period: the increases due in it, đồng per month, and their running total. */
  monthlyCost: z.array(
    z.object({
      month: z.string(),
      persons: z.number().int(),
      amount: z.number().int(),
      cumulative: z.number().int(),
    }),
  ),
  /** Increases due before the period and not yet granted: in no month above. */
  overdue: z.object({ persons: z.number().int(), amount: z.number().int() }),
});
export type StepIncreaseSummary = z.infer<typeof StepIncreaseSummary>;

const toMonth = (date: PlainDate): string => date.slice(0, 7);

export function summariseStepIncreases(
  rows: readonly StepIncreaseRow[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): StepIncreaseSummary {
  const counts = Object.fromEntries(StepIncreaseStatus.options.map((status) => [status, 0])) as Record<
    StepIncreaseStatus,
    number
  >;
  const months = new Map<string, { persons: number; amount: number }>();
  for (let day = firstDayOfMonth(from); day < to; day = addMonths(day, 1)) {
    months.set(toMonth(day), { persons: 0, amount: 0 });
  }
  const overdue = { persons: 0, amount: 0 };
  for (const { status, due, addedPerMonth } of rows) {
    counts[status] += 1;
    const place = status === 'overdue' ? overdue : status === 'due' && due ? months.get(toMonth(due)) : undefined;
    if (!place) continue;
    place.persons += 1;
    place.amount += addedPerMonth ?? 0;
  }
  let cumulative = 0;
  const monthlyCost = [...months].map(([month, { persons, amount }]) => {
    cumulative += amount;
    return { month, persons, amount, cumulative };
  });
  return { counts, monthlyCost, overdue };
}
