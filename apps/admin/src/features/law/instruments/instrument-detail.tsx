import { ActionIcon } from '@mantine/core';
import { describeKind, findInstrument, type Instrument, isInForceOn, plainDate } from '@noivu/domain/kernel';
import { IconX } from '@tabler/icons-react';
import { ProvenanceBadge } from '../../../explanation/provenance-badge.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import classes from '../law.module.css';
import { useLawMessages } from '../law-catalogue.ts';
import { CitingRows } from './citing-rows.tsx';
import { listRelations } from './relations.ts';

interface InstrumentDetailProps {
  readonly instrument: Instrument;
  readonly asOf: string;
  readonly onChoose: (number: string) => void;
  readonly onClose: () => void;
}

/** Chi tiết một văn bản: dates, force, relations, and the rule rows that rest on it. */
export function InstrumentDetail({ instrument, asOf, onChoose, onClose }: InstrumentDetailProps) {
  const { detail: messages, status } = useLawMessages();
  const format = useFormat();
  const locale = useLocale();
  const { number, kind, title, issuer, note, provenance } = instrument;
  const force = isInForceOn(number, plainDate(asOf));
  const date = (value: string | undefined) => (value ? format.date(value) : messages.unknownDate);
  return (
    <article className={classes.detail} aria-label={number}>
      <header>
        <h2>
          {describeKind(kind, locale)} {number}
        </h2>
        <ActionIcon variant="subtle" color="gray" aria-label={messages.close} onClick={onClose}>
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </header>
      <p>{title[locale]}</p>
      <p>
        <ProvenanceBadge provenance={provenance} />
      </p>
      <dl className={classes.dates}>
        <div>
          <dt>{messages.issuer}</dt>
          <dd>{issuer}</dd>
        </div>
        <div>
          <dt>{messages.issuedOn}</dt>
          <dd>{date(instrument.issuedOn)}</dd>
        </div>
        <div>
          <dt>{messages.effectiveFrom}</dt>
          <dd>{date(instrument.effectiveFrom)}</dd>
        </div>
        {instrument.ceasesOn && (
          <div>
            <dt>{messages.ceasesOn}</dt>
            <dd>{date(instrument.ceasesOn)}</dd>
          </div>
        )}
        <div>
          <dt>{messages.statusOn(format.date(asOf))}</dt>
          <dd className={classes.force} data-force={force}>
            {status[force]}
          </dd>
        </div>
      </dl>
      {note && (
        <p className="dimmed">
          {messages.note}: {note}
        </p>
      )}
      {listRelations(number).map(([name, relations]) => (
        <section key={name}>
          <h3>{messages.relations[name]}</h3>
          <ul className={classes.relations}>
            {relations.map(({ other, edge }) => (
              <li key={`${other} ${edge.relation.part ?? ''}`}>
                <button type="button" className={classes.linkButton} onClick={() => onChoose(other)}>
                  {other}
                </button>{' '}
                <span className="dimmed">
                  {[
                    edge.relation.part,
                    edge.relation.from && messages.from(format.date(edge.relation.from)),
                    findInstrument(other)?.title[locale],
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>{' '}
                <ProvenanceBadge provenance={edge.relation.provenance} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <CitingRows number={number} />
    </article>
  );
}
