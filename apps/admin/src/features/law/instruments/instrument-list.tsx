import { describeKind, type Instrument, isInForceOn, plainDate } from '@noivu/domain/kernel';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import classes from '../law.module.css';
import { useLawMessages } from '../law-catalogue.ts';

interface InstrumentListProps {
  readonly instruments: readonly Instrument[];
  readonly asOf: string;
  readonly chosen: string | undefined;
  readonly onChoose: (number: string) => void;
}

/** Danh sách văn bản: the time line in words; each row opens the detail. */
export function InstrumentList({ instruments, asOf, chosen, onChoose }: InstrumentListProps) {
  const { instruments: messages, status } = useLawMessages();
  const format = useFormat();
  const locale = useLocale();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.parentElement;
    const box = list.current;
    if (!box || !item || !chosen) return;
    // Only the list moves: scrollIntoView would move the page too.
    const top = item.offsetTop - box.offsetTop;
    if (top < box.scrollTop || top + item.offsetHeight > box.scrollTop + box.clientHeight) box.scrollTop = top - 80;
  }, [chosen]);
  const on = plainDate(asOf);
  return (
    <ul ref={list} className={classes.list} aria-label={messages.list}>
      {instruments.map((instrument) => {
        const { number, kind, title, issuedOn, effectiveFrom } = instrument;
        const date = effectiveFrom ?? issuedOn;
        const force = isInForceOn(number, on);
        return (
          <li key={number}>
            <button type="button" aria-current={number === chosen} onClick={() => onChoose(number)}>
              <span className={classes.itemHead}>
                <strong>
                  {describeKind(kind, locale)} {number}
                </strong>
                <span className={classes.force} data-force={force}>
                  {status[force]}
                </span>
              </span>
              <span className={classes.itemTitle}>{title[locale]}</span>
              <span className="dimmed">{date ? format.date(date) : messages.undated}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
