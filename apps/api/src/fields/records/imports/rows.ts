import { z } from 'zod';
import { Id, procedureFor } from '../../../trpc.ts';
import { describeIssue } from '../checking/describe-issue.ts';
import type { Issue } from '../checking/issue.ts';
import type { Column } from '../columns/find-header.ts';
import { Sentence } from './batch-output.ts';
import { getVisibleBatch } from './visible-batch.ts';

const Outcome = z.enum(['new', 'changed', 'unchanged', 'error']);

export const IssueOutput = z.object({
  code: z.string(),
  field: z.string(),
  column: z.string(),
  header: z.string(),
  found: z.string(),
  expected: Sentence,
  remedy: Sentence,
});

const Row = z.object({
  row: z.number().int(),
  outcome: Outcome,
  values: z.record(z.string(), z.string()),
  errors: z.array(IssueOutput),
  /** Lưu ý, không chặn việc nhập. */
  notes: z.array(IssueOutput),
  diff: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});

interface StoredRow {
  readonly row: number;
  readonly outcome: z.infer<typeof Outcome>;
  readonly values: Record<string, string>;
  readonly errors: Issue[] | null;
  readonly diff: { field: string; before: string; after: string }[] | null;
}

/** Các dòng đã đọc của một đợt, by outcome, in the order of the file. */
export const rows = procedureFor({ field: 'records', action: 'import' })
  .input(
    z.object({
      id: Id,
      outcome: Outcome.optional(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  )
  .output(z.object({ total: z.number().int(), rows: z.array(Row) }))
  .query(async ({ ctx, input }) => {
    const batch = await getVisibleBatch(ctx, input.id);
    const columns = (batch.columns ?? []) as Column[];
    const values = [input.id, input.outcome ?? null];
    const where = '"batchId" = $1 AND ($2::text IS NULL OR outcome = $2)';
    const { pool } = ctx.database;
    const counted = await pool.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM import_row WHERE ${where}`,
      values,
    );
    const found = await pool.query<StoredRow>(
      `SELECT row, outcome, "values", errors, diff FROM import_row WHERE ${where} ORDER BY row LIMIT $3 OFFSET $4`,
      [...values, input.limit, input.offset],
    );
    return {
      total: counted.rows[0]?.total ?? 0,
      rows: found.rows.map(({ row, outcome, values, errors, diff }) => {
        const issues = errors ?? [];
        const render = (wanted: boolean) =>
          issues.filter(({ note }) => Boolean(note) === wanted).map((issue) => describeIssue(issue, columns));
        return { row, outcome, values, errors: render(false), notes: render(true), diff: diff ?? [] };
      }),
    };
  });
