import { z } from 'zod';
import { Id, procedureFor } from '../../../trpc.ts';
import { listFields } from '../columns/fields.ts';
import { BatchSummary, Sentence, toSummary } from './batch-output.ts';
import { getVisibleBatch } from './visible-batch.ts';

const Column = z.object({
  index: z.number().int(),
  header: z.string(),
  sample: z.array(z.string()),
  field: z.string().nullable(),
});

const Output = BatchSummary.extend({
  sheetName: z.string().nullable(),
  headerRow: z.number().int().nullable(),
  columns: z.array(Column),
  fields: z.array(z.object({ field: z.string(), label: Sentence, required: z.boolean() })),
});

/** Một đợt nhập: progress, counts, columns and the fields they may be given to. Polled while it is being read. */
export const get = procedureFor({ field: 'records', action: 'import' })
  .input(z.object({ id: Id }))
  .output(Output)
  .query(async ({ ctx, input }) => {
    const batch = await getVisibleBatch(ctx, input.id);
    return {
      ...toSummary(batch),
      sheetName: batch.sheetName,
      headerRow: batch.headerRow,
      columns: z.array(Column).parse(batch.columns ?? []),
      fields: listFields(Number(batch.asOf.slice(0, 4))),
    };
  });
