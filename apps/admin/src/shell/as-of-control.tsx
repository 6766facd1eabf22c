import { IconCalendarTime } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useShellMessages } from '../i18n/index.ts';
import { useAsOf } from '../lib/as-of.ts';
import { useFormat } from '../lib/format.ts';
import { LoadingState } from '../ui/states.tsx';
import classes from './as-of-control.module.css';
import buttons from './tool-button.module.css';

const AsOfCalendar = lazy(() => import('./as-of-calendar.tsx').then((module) => ({ default: module.AsOfCalendar })));

/** Ngày số liệu trên đầu trang; the calendar is loaded when it is first opened. */
export function AsOfControl() {
  const messages = useShellMessages().asOf;
  const format = useFormat();
  const asOf = useAsOf();
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={buttons.tool} popoverTarget="as-of" title={messages.choose}>
        <IconCalendarTime size={17} stroke={1.7} aria-hidden="true" />
        <span className={classes.label}>{messages.label}</span>
        <span className="numeric">{format.date(asOf)}</span>
      </button>
      <div
        id="as-of"
        ref={popup}
        popover="auto"
        role="dialog"
        aria-label={messages.choose}
        className={buttons.popup}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <Suspense fallback={<LoadingState />}>
            <AsOfCalendar onDone={() => popup.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
