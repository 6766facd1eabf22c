import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useLocale } from '../../lib/i18n.ts';
import { trpc } from '../../lib/trpc.ts';
import { Panel } from '../../ui/panel.tsx';
import { columnLetter } from './column-letter.ts';
import { ErrorNotice } from './error-notice.tsx';
import { listMissing } from './missing-fields.ts';
import classes from './records.module.css';
import { type Batch, useRecordsMessages } from './records-catalogue.ts';

interface ColumnMappingProps {
  readonly batch: Batch;
  readonly onChanged: () => void;
}

/** Cột nào của tệp là trường nào; a change is checked against the whole file again. */
export function ColumnMapping({ batch, onChanged }: ColumnMappingProps) {
  const { columns: messages } = useRecordsMessages();
  const locale = useLocale();
  const format = useFormat();
  const [chosen, setChosen] = useState<Readonly<Record<string, string | null>>>({});
  const apply = useMutation(
    trpc.records.imports.setMapping.mutationOptions({
      onSuccess: () => {
        setChosen({});
        onChanged();
      },
    }),
  );
  const fieldOf = ({ index, field }: Batch['columns'][number]) =>
    `${index}` in chosen ? (chosen[index] ?? null) : field;
  const matched = batch.columns.filter((column) => fieldOf(column) !== null).length;
  const options = batch.fields.map(({ field, label, required }) => ({
    value: field,
    label: required ? `${label[locale]} (${messages.required})` : label[locale],
  }));
  const missing = listMissing(batch.fields, batch.columns.map(fieldOf)).map(({ label }) => label[locale]);
  return (
    <Panel
      title={messages.title}
      aside={messages.aside(format.integer(matched), format.integer(batch.columns.length))}
      flush
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
      <div className={classes.scroll} data-short tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{messages.column}</th>
              <th scope="col">{messages.header}</th>
              <th scope="col">{messages.sample}</th>
              <th scope="col">{messages.field}</th>
            </tr>
          </thead>
          <tbody>
            {batch.columns.map((column) => (
              <tr key={column.index}>
                <td>{columnLetter(column.index)}</td>
                <th scope="row">{column.header}</th>
                <td className={classes.samples}>{column.sample.join(' · ')}</td>
                <td>
                  <Select
                    aria-label={messages.fieldOf(column.header)}
                    data={options}
                    value={fieldOf(column)}
                    placeholder={messages.none}
                    onChange={(field) => setChosen((previous) => ({ ...previous, [column.index]: field }))}
                    searchable
                    clearable
                    clearButtonProps={{ 'aria-label': messages.none }}
                    w={300}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.mappingEnd}>
        {missing.length > 0 && <p className="dimmed">{messages.missing(missing.join('; '))}</p>}
        {apply.error && <ErrorNotice error={apply.error} />}
        {Object.keys(chosen).length > 0 && (
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => setChosen({})}>
              {messages.reset}
            </Button>
            <Button loading={apply.isPending} onClick={() => apply.mutate({ id: batch.id, mapping: { ...chosen } })}>
              {messages.apply}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
