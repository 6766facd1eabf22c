import { explain, type Outcome } from '@noivu/domain/kernel';
import { findRule } from '@noivu/domain/rules';
import { languageFor } from '@noivu/domain/sentences';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useShellMessages } from '../i18n/index.ts';
import { useLocale } from '../lib/i18n.ts';
import { CitationChip } from './citation-chip.tsx';
import classes from './explanation.module.css';
import { useExplanationMessages } from './explanation-catalogue.ts';
import { ExplanationTree } from './explanation-tree.tsx';
import { isSoon, OutcomeReasons, OutcomeVerdict } from './outcome-header.tsx';
import { ProvenanceBadge } from './provenance-badge.tsx';

type Evaluated = Extract<Outcome<unknown>, { readonly version: string }>;

const isEvaluated = (outcome: Outcome<unknown>): outcome is Evaluated => 'version' in outcome;

interface OutcomeCardProps {
  readonly outcome: Outcome<unknown>;
  /** The value in figures, when there is one. */
  readonly headline?: ReactNode;
  /** Open from the start. */
  readonly open?: boolean;
  readonly heading?: 'h2' | 'h3';
}

/** Thẻ kết quả của một quy tắc: verdict, value, the day a "no" turns, reasons, and the explanation to unfold. */
export function OutcomeCard({ outcome, headline, open: startOpen = false, heading: Heading = 'h3' }: OutcomeCardProps) {
  const messages = useExplanationMessages();
  const { provenance: marks } = useShellMessages();
  const locale = useLocale();
  const id = useId();
  const [open, setOpen] = useState(startOpen);
  const rule = findRule(outcome.rule);
  const language = rule && languageFor(rule, locale);
  const nodes = language ? explain(outcome, language) : [];
  const conclusion = nodes.findLast((node) => node.kind === 'concluded');
  return (
    <article
      className={classes.card}
      data-status={outcome.status}
      data-soon={isSoon(outcome) || undefined}
      aria-labelledby={id}
    >
      <header className={classes.cardHead}>
        <Heading id={id}>{rule?.title[locale] ?? outcome.rule}</Heading>
        <OutcomeVerdict outcome={outcome} />
      </header>
      {headline && <div className={classes.headline}>{headline}</div>}
      {outcome.status === 'granted' && conclusion && <p>{conclusion.text}</p>}
      <OutcomeReasons outcome={outcome} language={language} />
      {isEvaluated(outcome) && (
        <>
          <p className={classes.source}>
            <span className="dimmed">{messages.restsOn}</span>
            <ProvenanceBadge provenance={outcome.provenance} />
            <span className="visually-hidden">{marks.legend}</span>
          </p>
          {nodes.length > 0 && (
            <button
              type="button"
              className={classes.unfold}
              aria-expanded={open}
              aria-controls={`${id}-steps`}
              onClick={() => setOpen(!open)}
            >
              <IconChevronRight size={15} aria-hidden="true" data-open={open || undefined} />
              {open ? messages.hideSteps : messages.showSteps(nodes.length)}
            </button>
          )}
          <div id={`${id}-steps`} hidden={!open}>
            {open && (
              <>
                <ExplanationTree nodes={nodes} />
                {outcome.policies.length > 0 && (
                  <>
                    <p className={classes.subhead}>{messages.policies}</p>
                    <ul className={classes.items}>
                      {outcome.policies.map(({ name, option, isDefault }) => (
                        <li key={name}>
                          {rule?.policies?.[name]?.title[locale] ?? name}:{' '}
                          <strong>{rule?.policies?.[name]?.options[option]?.[locale] ?? option}</strong>
                          {isDefault && <span className="dimmed"> ({messages.policyDefault})</span>}
                        </li>
                      ))}
                    </ul>
                  </>
                )}
                <p className={classes.subhead}>{messages.basis}</p>
                <p className={classes.source}>
                  {outcome.basis.map((by) => (
                    <CitationChip key={JSON.stringify(by)} by={by} />
                  ))}
                </p>
                <p className={classes.version}>
                  {messages.version}: {outcome.version}
                </p>
              </>
            )}
          </div>
        </>
      )}
    </article>
  );
}
