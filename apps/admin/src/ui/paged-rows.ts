import { useQueries } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';

export interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

export interface PagedRows<Row, P extends Page<Row> = Page<Row>> {
  /** undefined until the first answer. */
  readonly total: number | undefined;
  readonly first: P | undefined;
  getRow(index: number): Row | undefined;
  onVisibleRange(first: number, last: number): void;
  readonly error: unknown;
  retry(): void;
}

interface PagedRowsOptions<P> {
  /** Filters and sort: a new key is a new list. */
  readonly key: readonly unknown[];
  readonly fetchPage: (offset: number, limit: number, signal: AbortSignal) => Promise<P>;
  readonly pageSize?: number;
}

/** Danh sách dài đọc theo trang: only the pages in sight are fetched, wherever the reader scrolls to. */
export function usePagedRows<Row, P extends Page<Row>>({
  key,
  fetchPage,
  pageSize = 100,
}: PagedRowsOptions<P>): PagedRows<Row, P> {
  const identity = JSON.stringify(key);
  const [seen, setSeen] = useState({ identity, first: 0, last: 0 });
  const { first, last } = seen.identity === identity ? seen : { first: 0, last: 0 };
  // The first page is always wanted: it carries the total.
  const pages = new Set([0]);
  for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) pages.add(page);
  const order = [...pages];
  const results = useQueries({
    queries: order.map((page) => ({
      queryKey: ['paged', ...key, page] as const,
      queryFn: ({ signal }: { signal: AbortSignal }) => fetchPage(page * pageSize, pageSize, signal),
      staleTime: 60_000,
    })),
  });
  const kept = useRef<{ identity: string; total: number }>(undefined);
  const firstPage = results[0]?.data;
  if (firstPage) kept.current = { identity, total: firstPage.total };
  const onVisibleRange = useCallback(
    (nextFirst: number, nextLast: number) =>
      setSeen((previous) =>
        previous.identity === identity && previous.first === nextFirst && previous.last === nextLast
          ? previous
          : { identity, first: nextFirst, last: nextLast },
      ),
    [identity],
  );
  const byPage = new Map(order.map((page, index) => [page, results[index]?.data]));
  const failed = results.find((result) => result.error);
  return {
    total: kept.current?.total,
    first: firstPage,
    getRow: (index) => byPage.get(Math.floor(index / pageSize))?.rows[index % pageSize],
    onVisibleRange,
    error: failed?.error,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}
