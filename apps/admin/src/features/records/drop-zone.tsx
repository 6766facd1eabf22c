import { Button, Progress } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { useLocale } from '../../lib/i18n.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './records.module.css';
import { useRecordsMessages } from './records-catalogue.ts';
import { sendList, UploadRefused } from './send-list.ts';

/** Ô thả tệp: dropped with the mouse, or chosen with the keyboard. */
export function DropZone({ onReceived }: { readonly onReceived: (batchId: string) => void }) {
  const { drop: messages } = useRecordsMessages();
  const locale = useLocale();
  const format = useFormat();
  const proposed = useAsOf();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [asOf, setAsOf] = useState(proposed);
  const [over, setOver] = useState(false);
  const [sent, setSent] = useState<number>();
  const [problem, setProblem] = useState<string>();

  const send = async (file: File | undefined) => {
    if (!file || sent !== undefined) return;
    setProblem(undefined);
    setSent(0);
    try {
      onReceived(await sendList(file, asOf, setSent));
    } catch (error) {
      setProblem(error instanceof UploadRefused ? error.in(locale) : messages.failed);
    } finally {
      setSent(undefined);
      if (input.current) input.current.value = '';
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };
  return (
    <Panel title={messages.title}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside serves the keyboard */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <IconUpload size={26} stroke={1.4} aria-hidden="true" />
        <p className={classes.prompt}>{messages.prompt}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.csv,.txt"
          data-testid="list-file"
          onChange={(event) => void send(event.currentTarget.files?.[0])}
        />
        <Button loading={sent !== undefined} onClick={() => input.current?.click()} aria-describedby={hint}>
          {messages.choose}
        </Button>
        <p id={hint} className="dimmed">
          {messages.limits}
        </p>
        <div aria-live="polite" className={classes.sending}>
          {sent !== undefined && (
            <>
              <Progress value={sent * 100} aria-label={messages.title} />
              <span>{sent < 1 ? messages.sending(format.percent(sent)) : messages.sent}</span>
            </>
          )}
        </div>
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
      </div>
      <div className={classes.listDay}>
        <DateField label={messages.asOf} value={asOf} onChange={setAsOf} />
        <p className="dimmed">{messages.asOfHint}</p>
      </div>
    </Panel>
  );
}
