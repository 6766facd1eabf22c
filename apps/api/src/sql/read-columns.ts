import type { Queryable } from './queryable.ts';

/** A SELECT; `cte` is the WITH clause it needs. */
export interface ColumnQuery {
  readonly cte?: string;
  readonly select: string;
  readonly values: readonly unknown[];
}

/**
 * Reads many rows as one JSON array per column: parsing tens of thousands of rows one by one would cost more than the
 * query. The SELECT gives exactly `columns`; the order of its rows is kept.
 */
export async function readColumns<Row extends object>(
  database: Queryable,
  columns: readonly (keyof Row & string)[],
  { cte = '', select, values }: ColumnQuery,
): Promise<Row[]> {
  const lists = columns.map((column) => `json_agg(q."${column}") AS "${column}"`).join(', ');
  const { rows } = await database.query(`${cte} SELECT ${lists} FROM (${select}) q`, [...values]);
  const found = rows[0] as Record<string, unknown[] | null>;
  const arrays = columns.map((column) => found[column] ?? []);
  const count = arrays[0]?.length ?? 0;
  const result: Row[] = [];
  for (let index = 0; index < count; index += 1) {
    const row: Record<string, unknown> = {};
    for (let column = 0; column < columns.length; column += 1) row[columns[column]!] = arrays[column]![index];
    result.push(row as Row);
  }
  return result;
}
