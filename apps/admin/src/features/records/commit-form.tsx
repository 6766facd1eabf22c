import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { Panel } from '../../ui/panel.tsx';
import { ErrorNotice } from './error-notice.tsx';
import classes from './records.module.css';
import { type Batch, useRecordsMessages } from './records-catalogue.ts';

interface CommitFormProps {
  readonly batch: Batch;
  readonly onChanged: () => void;
}

/** Xác nhận ghi, with a reason and the number of the decision; closed while any row is wrong. */
export function CommitForm({ batch, onChanged }: CommitFormProps) {
  const { commit: messages, batch: batchMessages } = useRecordsMessages();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const [decision, setDecision] = useState('');
  const commit = useMutation(
    trpc.records.imports.commit.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(),
      onError: onChanged,
    }),
  );
  const again = useMutation(trpc.records.imports.setMapping.mutationOptions({ onSuccess: onChanged }));
  const count = batch.newRows + batch.changedRows;
  const text =
    batch.errorRows > 0
      ? messages.blocked(format.integer(batch.errorRows))
      : count === 0
        ? messages.nothing
        : messages.promise;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    commit.mutate({
      id: batch.id,
      ...(reason.trim() ? { reason } : {}),
      ...(decision.trim() ? { decision } : {}),
    });
    // The server is at work until it answers; the page shows how far it is.
    setTimeout(onChanged, 300);
  };
  return (
    <Panel title={messages.title}>
      <form className={classes.commit} onSubmit={onSubmit}>
        <TextInput
          label={messages.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
        />
        <TextInput
          label={messages.decision}
          value={decision}
          onChange={(event) => setDecision(event.currentTarget.value)}
          maxLength={120}
        />
        <Button type="submit" loading={commit.isPending} disabled={batch.errorRows > 0 || count === 0}>
          {messages.action(format.integer(count))}
        </Button>
        <p className={batch.errorRows > 0 ? classes.problem : 'dimmed'}>{text}</p>
      </form>
      {commit.error && (
        <div className={classes.form}>
          <ErrorNotice error={commit.error} />
          <div className={classes.buttons}>
            <Button
              variant="default"
              loading={again.isPending}
              onClick={() => again.mutate({ id: batch.id, mapping: {} })}
            >
              {batchMessages.refresh}
            </Button>
          </div>
        </div>
      )}
    </Panel>
  );
}
