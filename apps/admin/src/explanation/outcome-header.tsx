import { explainMissing, explainReason, type Language, type Outcome } from '@noivu/domain/kernel';
import { IconAlertCircle, IconCircleCheck, IconClock, IconFileUnknown, IconSquareOff } from '@tabler/icons-react';
import { useFormat } from '../lib/format.ts';
import { CitationChip } from './citation-chip.tsx';
import classes from './explanation.module.css';
import { useExplanationMessages } from './explanation-catalogue.ts';
import { ProvenanceBadge } from './provenance-badge.tsx';

const ICONS = {
  granted: IconCircleCheck,
  refused: IconClock,
  'missing-facts': IconFileUnknown,
  'not-in-force': IconSquareOff,
  'out-of-scope': IconAlertCircle,
};

/** Only time is lacking: not yet, rather than no. */
export const isSoon = (outcome: Outcome<unknown>): boolean =>
  outcome.status === 'refused' && outcome.eligibleFrom !== undefined;

/** Kết quả in a word, with the day a "no" becomes a "yes". */
export function OutcomeVerdict({ outcome }: { readonly outcome: Outcome<unknown> }) {
  const messages = useExplanationMessages();
  const format = useFormat();
  const VerdictIcon = ICONS[outcome.status];
  return (
    <span className={classes.verdict} data-status={outcome.status} data-soon={isSoon(outcome) || undefined}>
      <VerdictIcon size={16} stroke={1.9} aria-hidden="true" />
      {messages.status[outcome.status]}
      {outcome.status === 'refused' && outcome.eligibleFrom && (
        <span className={classes.eligible}>· {messages.eligibleFrom(format.date(outcome.eligibleFrom))}</span>
      )}
    </span>
  );
}

/** Lý do: every reason of a refusal, every fact that is missing, or why the law does not answer. */
export function OutcomeReasons({
  outcome,
  language,
}: {
  readonly outcome: Outcome<unknown>;
  readonly language: Language | undefined;
}) {
  const messages = useExplanationMessages();
  const format = useFormat();
  if (outcome.status === 'granted') return null;
  if (outcome.status === 'not-in-force')
    return (
      <p>
        {messages.endedOn(format.date(outcome.endedOn))} <CitationChip by={outcome.by} />
      </p>
    );
  if (outcome.status === 'out-of-scope') {
    if (outcome.cause === 'unverified') return <p>{messages.unverified}</p>;
    if (outcome.cause === 'not-applicable')
      return <p>{(outcome.code && language?.sentences[outcome.code]) ?? outcome.table}</p>;
    return (
      <p>{outcome.firstFrom ? messages.beforeFirst(format.date(outcome.firstFrom)) : messages.beforeFirstUnknown}</p>
    );
  }
  const reasons = outcome.status === 'refused' ? outcome.reasons : [];
  return (
    <>
      {reasons.length > 0 && (
        <>
          <p className={classes.subhead}>{messages.reasons}</p>
          <ul className={classes.reasons}>
            {reasons.map((reason) => (
              <li key={reason.code}>
                <span>
                  {language ? explainReason(reason, language) : reason.code}
                  {reason.metFrom && (
                    <span className="dimmed">, {messages.reasonMetFrom(format.date(reason.metFrom))}</span>
                  )}
                </span>
                <span className={classes.source}>
                  <CitationChip by={reason.by} />
                  <ProvenanceBadge provenance={reason.provenance} />
                </span>
              </li>
            ))}
          </ul>
          {outcome.status === 'refused' && !outcome.eligibleFrom && outcome.missing.length === 0 && (
            <p className="dimmed">{messages.notByTime}</p>
          )}
        </>
      )}
      {outcome.missing.length > 0 && (
        <>
          <p className={classes.subhead}>{messages.missing}</p>
          <ul className={classes.reasons}>
            {outcome.missing.map((missing) => (
              <li key={`${missing.fact} ${missing.code} ${JSON.stringify(missing.detail)}`}>
                <span>{language ? explainMissing(missing, language) : missing.fact}</span>
                <span className={classes.source}>
                  <CitationChip by={missing.by} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
