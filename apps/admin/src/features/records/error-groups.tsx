import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useLocale } from '../../lib/i18n.ts';
import { trpc } from '../../lib/trpc.ts';
import { Panel } from '../../ui/panel.tsx';
import { ErrorState, LoadingState } from '../../ui/states.tsx';
import { IssueText } from './issue-text.tsx';
import classes from './records.module.css';
import { type Batch, type ErrorGroup, useRecordsMessages } from './records-catalogue.ts';
import { formatRanges } from './row-ranges.ts';

/** Lỗi gom theo loại: how many rows, which ones, what is expected and how to mend it. */
export function ErrorGroups({ batch }: { readonly batch: Batch }) {
  const { groups: messages } = useRecordsMessages();
  const { data, error, refetch } = useQuery(
    trpc.records.imports.errorGroups.queryOptions({ id: batch.id }, { staleTime: 0 }),
  );
  return (
    <Panel
      title={messages.title}
      aside={
        <Button
          component="a"
          href={`/api/imports/${batch.id}/errors.xlsx`}
          download
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden="true" />}
        >
          {messages.download}
        </Button>
      }
    >
      <p className="dimmed">{messages.hint}</p>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <ul className={classes.groups}>
          {data.map((group) => (
            <Group key={`${group.example.code} ${group.example.field}`} group={group} />
          ))}
        </ul>
      ) : (
        <LoadingState />
      )}
    </Panel>
  );
}

function Group({ group }: { readonly group: ErrorGroup }) {
  const { groups: messages } = useRecordsMessages();
  const format = useFormat();
  const locale = useLocale();
  const { example, count, ranges, moreRanges } = group;
  return (
    <li>
      <h3>
        {example.header}: {example.expected[locale]}{' '}
        <span className="dimmed">({messages.count(format.integer(count))})</span>
      </h3>
      <p>
        {messages.rows(formatRanges(ranges, format.integer))}
        {moreRanges > 0 && ` ${messages.moreRanges(format.integer(moreRanges))}`}
      </p>
      <p>
        {messages.example}: <IssueText issue={example} />
      </p>
    </li>
  );
}
