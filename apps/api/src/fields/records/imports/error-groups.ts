import { z } from 'zod';
import { Id, procedureFor } from '../../../trpc.ts';
import { describeIssue } from '../checking/describe-issue.ts';
import type { Issue } from '../checking/issue.ts';
import type { Column } from '../columns/find-header.ts';
import { IssueOutput } from './rows.ts';
import { getVisibleBatch } from './visible-batch.ts';

const Group = z.object({
  count: z.number().int(),
  /** Các khoảng dòng liền nhau, the first 50 of them. */
  ranges: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
  moreRanges: z.number().int(),
  /** Lỗi đầu tiên của loại này. */
  example: IssueOutput,
});

const GROUPS = `WITH issues AS (
    SELECT r.row, i->>'code' AS code, i->>'field' AS field, min(i::text) AS example
    FROM import_row r CROSS JOIN LATERAL jsonb_array_elements(r.errors) AS i
    WHERE r."batchId" = $1 AND r.outcome = 'error' AND NOT (i ? 'note')
    GROUP BY 1, 2, 3),
  islands AS (SELECT *, row - row_number() OVER (PARTITION BY code, field ORDER BY row) AS island FROM issues),
  ranges AS (SELECT code, field, min(row) AS first, max(row) AS last, count(*) AS count,
      (array_agg(example ORDER BY row))[1] AS example FROM islands GROUP BY code, field, island),
  numbered AS (SELECT *, row_number() OVER (PARTITION BY code, field ORDER BY first) AS number FROM ranges)
  SELECT sum(count)::int AS count, (array_agg(example ORDER BY first))[1]::jsonb AS example,
    json_agg(json_build_object('from', first, 'to', last) ORDER BY first) FILTER (WHERE number <= 50) AS ranges,
    count(*) FILTER (WHERE number > 50)::int AS "moreRanges"
  FROM numbered GROUP BY code, field ORDER BY count DESC, min(first)`;

interface GroupRow {
  readonly count: number;
  readonly example: Issue;
  readonly ranges: { from: number; to: number }[];
  readonly moreRanges: number;
}

/** Lỗi của một đợt gom theo loại và cột, with the ranges of rows of each. */
export const errorGroups = procedureFor({ field: 'records', action: 'import' })
  .input(z.object({ id: Id }))
  .output(z.array(Group))
  .query(async ({ ctx, input }) => {
    const batch = await getVisibleBatch(ctx, input.id);
    const columns = (batch.columns ?? []) as Column[];
    const { rows } = await ctx.database.pool.query<GroupRow>(GROUPS, [input.id]);
    return rows.map(({ example, ...group }) => ({ ...group, example: describeIssue(example, columns) }));
  });
