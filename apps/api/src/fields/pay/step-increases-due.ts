import { z } from 'zod';
import { narrowRoots } from '../../access/scope.ts';
import { Page } from '../../sql/page.ts';
import { procedureFor } from '../../trpc.ts';

import { findStepIncreases } from './find-step-increases.ts';
import { StepIncreaseRow } from './step-increase.ts';
import {
  checkPeriod,
  filterStepIncreases,
  StepIncreaseFilters,
  StepIncreaseSort,
  sortStepIncreases,
} from './step-increase-query.ts';
import { StepIncreaseSummary, summariseStepIncreases } from './summarise-step-increases.ts';

/**
 * Danh sách đến hạn nâng bậc lương thường xuyên: everybody whose time at the step ends before the end of the period
 * [from, to), who is due and who is delayed and why. `summary` counts all statuses, whatever `statuses` asks for.
 */
export const stepIncreasesDue = procedureFor({ field: 'pay', action: 'read' })
  .input(
    StepIncreaseFilters.extend(StepIncreaseSort.shape)
      .extend(Page.shape)
      .superRefine((input, context) => checkPeriod(input, context)),
  )
  .output(z.object({ total: z.number().int(), summary: StepIncreaseSummary, rows: z.array(StepIncreaseRow) }))
  .query(async ({ ctx, input }) => {
    const roots = await narrowRoots(ctx.database.pool, ctx.roots, input.unitId, input.asOf);
    const all = filterStepIncreases(await findStepIncreases(ctx.database, { ...input, roots }), input);
    const { statuses, offset, limit } = input;
    const chosen = statuses ? all.filter(({ status }) => statuses.includes(status)) : all;
    const page = sortStepIncreases(chosen, input).slice(offset, offset + limit);
    return {
      total: chosen.length,
      summary: summariseStepIncreases(all, input),
      rows: [...page],
    };
  });
