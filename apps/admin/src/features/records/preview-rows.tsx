import { api, type Outputs } from '../../lib/trpc.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { usePagedRows } from '../../ui/paged-rows.ts';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { usePreviewColumns } from './preview-columns.tsx';
import { type Batch, type ImportRow, type Outcome, useRecordsMessages } from './records-catalogue.ts';
import { RowDetail } from './row-detail.tsx';

interface PreviewRowsProps {
  readonly batch: Batch;
  readonly outcome: Outcome;
}

/** Các dòng của một thẻ; only those in sight are fetched, a row opens to its differences or errors. */
export function PreviewRows({ batch, outcome }: PreviewRowsProps) {
  const messages = useRecordsMessages();
  const columns = usePreviewColumns(outcome, batch.fields);
  // Another reading of the file gives other counts, and so another list.
  const key = [
    'records.imports.rows',
    batch.id,
    outcome,
    batch.newRows,
    batch.changedRows,
    batch.errorRows,
    batch.columns,
  ];
  const rows = usePagedRows<ImportRow, Outputs['records']['imports']['rows']>({
    key,
    fetchPage: (offset, limit, signal) =>
      api.records.imports.rows.query({ id: batch.id, outcome, offset, limit }, { signal }),
  });
  if (rows.error) return <ErrorState error={rows.error} onRetry={rows.retry} />;
  if (rows.total === undefined) return <LoadingState />;
  if (rows.total === 0) return <EmptyState title={messages.preview.empty} hint={messages.preview.emptyHint} />;
  return (
    <DataTable
      label={`${messages.preview.title}: ${messages.tabs[outcome]}`}
      columns={columns}
      total={rows.total}
      getRow={rows.getRow}
      onVisibleRange={rows.onVisibleRange}
      listKey={JSON.stringify(key)}
      expansion={(row) => <RowDetail row={row} fields={batch.fields} />}
    />
  );
}
