import { z } from 'zod';
import { NoivuError } from '../../../errors.ts';
import { Id, procedureFor } from '../../../trpc.ts';
import { isField } from '../columns/fields.ts';
import { getImportRunner } from '../staging/import-runner.ts';
import { getVisibleBatch } from './visible-batch.ts';

const Mapping = z.record(
  z.string().regex(/^\d{1,3}$/, 'cột phải là số thứ tự từ 0'),
  z.string().refine(isField, 'không có trường này').nullable(),
);

const twice = (field: string): NoivuError =>
  new NoivuError('BAD_REQUEST', {
    code: 'field-mapped-twice',
    vi: 'Một trường chỉ lấy từ một cột; hãy bỏ chọn ở một trong hai cột.',
    en: 'A field takes one column only; clear one of the two.',
    details: { field },
  });

/** Chọn lại cột nào là trường nào; the file is read, checked and compared again. */
export const setMapping = procedureFor({ field: 'records', action: 'import' })
  .input(z.object({ id: Id, mapping: Mapping }))
  .output(z.object({ status: z.literal('uploaded') }))
  .mutation(async ({ ctx, input }) => {
    const batch = await getVisibleBatch(ctx, input.id);
    const columns = (batch.columns ?? []) as { index: number; field: string | null }[];
    const merged = Object.fromEntries(columns.map(({ index, field }) => [`${index}`, field]));
    for (const [index, field] of Object.entries(input.mapping)) merged[index] = field;
    const fields = Object.values(merged).filter((field) => field !== null);
    const repeated = fields.find((field, index) => fields.indexOf(field) !== index);
    if (repeated) throw twice(repeated);
    const { count } = await ctx.database.prisma.importBatch.updateMany({
      where: { id: input.id, status: 'previewed' },
      data: { status: 'uploaded', mapping: merged, processedRows: 0 },
    });
    if (count === 0) {
      throw new NoivuError('CONFLICT', {
        code: 'import-not-ready',
        vi: 'Chỉ đổi được cột khi đợt nhập đang chờ xác nhận.',
        en: 'Columns can be changed only while the import waits to be committed.',
      });
    }
    getImportRunner(ctx).enqueue(input.id);
    return { status: 'uploaded' };
  });
