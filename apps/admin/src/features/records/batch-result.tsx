import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useLocale } from '../../lib/i18n.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './records.module.css';
import { type Batch, useRecordsMessages } from './records-catalogue.ts';
import { UndoDialog } from './undo-dialog.tsx';

interface BatchFailureProps {
  readonly failure: NonNullable<Batch['failure']>;
  readonly onClose: () => void;
}

/** Tệp không nhập được: why, and what to do. */
export function BatchFailure({ failure, onClose }: BatchFailureProps) {
  const { failure: messages } = useRecordsMessages();
  const locale = useLocale();
  return (
    <Panel title={messages.title}>
      <div className={classes.form} role="alert">
        <p className={classes.problem}>{failure[locale]}</p>
        <p>
          <strong>{messages.remedy}:</strong> {failure.remedy[locale]}
        </p>
      </div>
      <div className={classes.buttons}>
        <Button onClick={onClose}>{messages.again}</Button>
      </div>
    </Panel>
  );
}

/** Đợt đã ghi hoặc đã hoàn tác. */
export function BatchResult({ batch }: { readonly batch: Batch }) {
  const { batch: messages, history, status: statuses } = useRecordsMessages();
  const format = useFormat();
  const [undoing, setUndoing] = useState(false);
  return (
    <Panel title={statuses[batch.status]}>
      <div className={classes.form}>
        {batch.undoneAt ? (
          <p>{messages.undone(format.moment(batch.undoneAt))}</p>
        ) : (
          batch.committedAt && <p>{messages.committed(format.moment(batch.committedAt))}</p>
        )}
        <p>
          {messages.counts(
            format.integer(batch.newRows),
            format.integer(batch.changedRows),
            format.integer(batch.unchangedRows),
          )}
        </p>
        <div className={classes.buttons}>
          <Link to="/nguoi">{messages.persons}</Link>
          {batch.canUndo && (
            <Button variant="default" onClick={() => setUndoing(true)}>
              {history.undo}
            </Button>
          )}
        </div>
      </div>
      {undoing && <UndoDialog batch={batch} onClose={() => setUndoing(false)} />}
    </Panel>
  );
}
