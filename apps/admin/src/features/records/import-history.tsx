import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import classes from './records.module.css';
import { type BatchSummary, useRecordsMessages } from './records-catalogue.ts';
import { UndoDialog } from './undo-dialog.tsx';

const BUSY: ReadonlySet<string> = new Set(['uploaded', 'reading', 'committing', 'undoing']);

/** Các đợt nhập, newest first, with undo. */
export function ImportHistory() {
  const { history: messages } = useRecordsMessages();
  const [undoing, setUndoing] = useState<BatchSummary>();
  const { data, error, refetch } = useQuery(
    trpc.records.imports.list.queryOptions(
      { offset: 0, limit: 100 },
      {
        staleTime: 0,
        refetchInterval: ({ state }) => (state.data?.rows.some(({ status }) => BUSY.has(status)) ? 2000 : false),
      },
    ),
  );
  return (
    <Panel title={messages.title} flush>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : data.rows.length === 0 ? (
        <EmptyState title={messages.none} hint={messages.noneHint} />
      ) : (
        <HistoryTable rows={data.rows} onUndo={setUndoing} />
      )}
      {undoing && <UndoDialog batch={undoing} onClose={() => setUndoing(undefined)} />}
    </Panel>
  );
}

interface HistoryTableProps {
  readonly rows: readonly BatchSummary[];
  readonly onUndo: (batch: BatchSummary) => void;
}

function HistoryTable({ rows, onUndo }: HistoryTableProps) {
  const { history: messages, status: statuses } = useRecordsMessages();
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard
    <div className={classes.scroll} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{messages.file}</th>
            <th scope="col">{messages.status}</th>
            <th scope="col" data-align="end">
              {messages.rows}
            </th>
            <th scope="col">{messages.result}</th>
            <th scope="col">{messages.by}</th>
            <th scope="col">{messages.time}</th>
            <th scope="col">
              <span className="visually-hidden">{messages.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((batch) => (
            <tr key={batch.id}>
              <th scope="row">
                <Link to="/nhap-danh-sach" search={{ batch: batch.id }}>
                  {batch.fileName}
                </Link>
              </th>
              <td>
                <span className={classes.status} data-status={batch.status}>
                  {statuses[batch.status]}
                </span>
              </td>
              <td data-align="end">{format.integer(batch.totalRows)}</td>
              <td>{[batch.newRows, batch.changedRows, batch.errorRows].map(format.integer).join(' / ')}</td>
              <td>{batch.createdBy}</td>
              <td>{format.moment(batch.createdAt)}</td>
              <td data-align="end">
                {batch.canUndo && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={messages.undoOf(batch.fileName)}
                    onClick={() => onUndo(batch)}
                  >
                    {messages.undo}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
