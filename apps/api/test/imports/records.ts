import type { Database } from '@noivu/db';

const TABLES = ['person', 'employment', 'rank_holding', 'salary_step', 'performance_rating'] as const;

/** Every byte of the records, as text: what an import must not touch, and what undoing must bring back. */
export async function readRecords({ pool }: Database): Promise<Record<string, string[]>> {
  const records: Record<string, string[]> = {};
  for (const table of TABLES) {
    const { rows } = await pool.query<{ record: string }>(`SELECT t::text AS record FROM ${table} t ORDER BY id`);
    records[table] = rows.map(({ record }) => record);
  }
  return records;
}
