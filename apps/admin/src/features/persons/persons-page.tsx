import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { compact } from '../../lib/search-params.ts';
import { useCan } from '../../lib/session.ts';
import { api } from '../../lib/trpc.ts';
import { ColumnChooser } from '../../ui/column-chooser.tsx';
import { DataTable, type DataTableHandle } from '../../ui/data-table.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePagedRows } from '../../ui/paged-rows.ts';
import { ErrorState, LoadingState } from '../../ui/states.tsx';
import { usePersonsMessages } from './persons-catalogue.ts';
import { DEFAULT_COLUMNS, type PersonRow, usePersonColumns } from './persons-columns.tsx';
import { PersonsEmpty } from './persons-empty.tsx';
import { PersonsFilters } from './persons-filters.tsx';
import { type PersonsSearch, SORTS, toFilters } from './persons-search.ts';

/** Danh sách người: filtered, sorted and paged by the server; all of it in the address. */
export function PersonsPage() {
  const messages = usePersonsMessages();
  const format = useFormat();
  const asOf = useAsOf();
  const search = useSearch({ from: '/signed-in/nguoi' });
  const navigate = useNavigate({ from: '/nguoi' });
  const canExport = useCan('persons.export');
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<DataTableHandle>(null);
  const columns = usePersonColumns();
  const shown = search.cols ?? DEFAULT_COLUMNS;
  const filters = toFilters(search, asOf);
  const rows = usePagedRows<PersonRow, Awaited<ReturnType<typeof api.persons.list.query>>>({
    key: ['persons.list', filters],
    fetchPage: (offset, limit, signal) => api.persons.list.query({ ...filters, offset, limit }, { signal }),
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const change = (next: Partial<{ [K in keyof PersonsSearch]: PersonsSearch[K] | undefined }>) =>
    void navigate({ search: (previous) => compact({ ...previous, ...next }), replace: true });

  return (
    <>
      <PageHeader
        title={messages.title}
        summary={
          <span aria-live="polite">
            {rows.total !== undefined && messages.summary(format.integer(rows.total), format.date(asOf))}
          </span>
        }
        actions={
          <>
            <ColumnChooser
              options={columns.slice(1).map(({ id, header }) => ({ id, label: header }))}
              chosen={shown}
              onChange={(cols) => change({ cols })}
            />
            {canExport && <ExportLink path="/api/exports/persons.xlsx" query={filters} label={messages.export} />}
          </>
        }
      />
      <PersonsFilters search={search} asOf={asOf} onChange={change} fieldRef={field} />
      {rows.error ? (
        <ErrorState error={rows.error} onRetry={rows.retry} />
      ) : rows.total === undefined ? (
        <LoadingState />
      ) : rows.total === 0 ? (
        <PersonsEmpty search={search} />
      ) : (
        <DataTable
          ref={table}
          label={messages.list}
          columns={columns.filter(({ id }, index) => index === 0 || shown.includes(id))}
          total={rows.total}
          getRow={rows.getRow}
          onVisibleRange={rows.onVisibleRange}
          listKey={JSON.stringify(filters)}
          sort={{ by: filters.sort, direction: filters.direction }}
          onSort={({ by, direction }) => {
            const sort = SORTS.find((name) => name === by);
            change({
              sort: sort === 'name' ? undefined : sort,
              direction: direction === 'asc' ? undefined : direction,
            });
          }}
          onOpen={(row) => void navigate({ to: '/nguoi/$personId', params: { personId: row.id } })}
        />
      )}
    </>
  );
}
