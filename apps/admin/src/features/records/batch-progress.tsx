import { Progress } from '@mantine/core';
import { useFormat } from '../../lib/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { type Batch, useRecordsMessages } from './records-catalogue.ts';

/** Tiến độ thật của máy chủ: rows read so far, or how far the writing is. */
export function BatchProgress({ batch }: { readonly batch: Batch }) {
  const { progress: messages, status: statuses } = useRecordsMessages();
  const format = useFormat();
  const { status, processedRows, totalRows } = batch;
  const share = totalRows > 0 ? Math.min(processedRows / totalRows, 1) : 0;
  const hints: Readonly<Record<string, string>> = {
    uploaded: messages.waiting,
    reading: messages.background,
    committing: messages.writing,
    undoing: messages.undoing,
  };
  return (
    <Panel title={statuses[status]} aside={status !== 'undoing' && format.percent(share)}>
      <Progress.Root size="lg">
        <Progress.Section
          value={status === 'undoing' ? 100 : share * 100}
          animated
          aria-label={statuses[status]}
          aria-valuetext={messages.rows(format.integer(processedRows), format.integer(totalRows))}
        />
      </Progress.Root>
      <p>{status === 'reading' && messages.rows(format.integer(processedRows), format.integer(totalRows))}</p>
      <p className="dimmed">{hints[status]}</p>
    </Panel>
  );
}
