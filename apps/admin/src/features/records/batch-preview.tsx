import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { CommitForm } from './commit-form.tsx';
import { ErrorGroups } from './error-groups.tsx';
import { PreviewRows } from './preview-rows.tsx';
import classes from './records.module.css';
import { type Batch, type Outcome, useRecordsMessages } from './records-catalogue.ts';

interface BatchPreviewProps {
  readonly batch: Batch;
  readonly onChanged: () => void;
}

/** Xem trước: how columns were understood, what would change, what is wrong, and the button that writes. */
export function BatchPreview({ batch, onChanged }: BatchPreviewProps) {
  const messages = useRecordsMessages();
  const format = useFormat();
  const counts: Readonly<Record<Outcome, number>> = {
    error: batch.errorRows,
    changed: batch.changedRows,
    new: batch.newRows,
    unchanged: batch.unchangedRows,
  };
  const outcomes = Object.keys(counts) as Outcome[];
  const [outcome, setOutcome] = useState<Outcome>(outcomes.find((each) => counts[each] > 0) ?? 'new');
  return (
    <>
      <CommitForm batch={batch} onChanged={onChanged} />
      {batch.errorRows > 0 && <ErrorGroups batch={batch} />}
      <ColumnMapping batch={batch} onChanged={onChanged} />
      <Panel title={messages.preview.title} flush>
        <Tabs value={outcome} onChange={(value) => setOutcome(value as Outcome)} keepMounted={false}>
          <Tabs.List aria-label={messages.tabs.label}>
            {outcomes.map((each) => (
              <Tabs.Tab key={each} value={each} data-outcome={each}>
                {messages.tabs[each]} ({format.integer(counts[each])})
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {outcomes.map((each) => (
            <Tabs.Panel key={each} value={each} className={classes.rows}>
              <PreviewRows batch={batch} outcome={each} />
            </Tabs.Panel>
          ))}
        </Tabs>
      </Panel>
    </>
  );
}
