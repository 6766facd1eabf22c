import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ErrorState, LoadingState } from '../../ui/states.tsx';
import { BatchPreview } from './batch-preview.tsx';
import { BatchProgress } from './batch-progress.tsx';
import { BatchFailure, BatchResult } from './batch-result.tsx';
import classes from './records.module.css';
import { type Batch, useRecordsMessages } from './records-catalogue.ts';

const BUSY: ReadonlySet<string> = new Set(['uploaded', 'reading', 'committing', 'undoing']);

interface BatchViewProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Một đợt nhập, from being read to being written or undone; asked for again while the server is at work on it. */
export function BatchView({ id, onClose }: BatchViewProps) {
  const messages = useRecordsMessages();
  const format = useFormat();
  const { data, error, refetch } = useQuery(
    trpc.records.imports.get.queryOptions(
      { id },
      { staleTime: 0, refetchInterval: ({ state }) => (BUSY.has(state.data?.status ?? '') ? 500 : false) },
    ),
  );
  const discard = useMutation(
    trpc.records.imports.discard.mutationOptions({
      onSuccess: () => {
        onClose();
        void queryClient.invalidateQueries({ queryKey: trpc.records.imports.list.queryKey() });
      },
    }),
  );
  const trail = (
    <Link to="/nhap-danh-sach" search={{}}>
      {messages.back}
    </Link>
  );
  if (error)
    return [
      <PageHeader key="head" title={messages.title} trail={trail} />,
      <ErrorState key="error" error={error} onRetry={() => void refetch()} />,
    ];
  if (!data) return [<PageHeader key="head" title={messages.title} trail={trail} />, <LoadingState key="loading" />];
  const canDiscard = ['uploaded', 'reading', 'previewed', 'failed'].includes(data.status);
  return (
    <>
      <PageHeader
        title={data.fileName}
        trail={trail}
        summary={
          <>
            <span className={classes.status} data-status={data.status} aria-live="polite">
              {messages.status[data.status]}
            </span>{' '}
            {data.totalRows > 0 &&
              `${messages.batch.summary(format.integer(data.totalRows), format.date(data.asOf))} · `}
            {messages.batch.by(data.createdBy, format.moment(data.createdAt))}
          </>
        }
        actions={
          canDiscard && (
            <Button variant="default" loading={discard.isPending} onClick={() => discard.mutate({ id })}>
              {messages.batch.discard}
            </Button>
          )
        }
      />
      <div className={classes.page}>
        <BatchBody batch={data} onChanged={() => void refetch()} onClose={onClose} />
      </div>
    </>
  );
}

interface BatchBodyProps {
  readonly batch: Batch;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

function BatchBody({ batch, onChanged, onClose }: BatchBodyProps) {
  if (BUSY.has(batch.status)) return <BatchProgress batch={batch} />;
  if (batch.failure) return <BatchFailure failure={batch.failure} onClose={onClose} />;
  if (batch.status === 'previewed') return <BatchPreview batch={batch} onChanged={onChanged} />;
  return <BatchResult batch={batch} />;
}
