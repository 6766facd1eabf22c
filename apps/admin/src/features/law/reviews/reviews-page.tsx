import { lawReviews, type Provenance } from '@noivu/domain/kernel';
import { findRule } from '@noivu/domain/rules';
import { Link } from '@tanstack/react-router';
import { CitationChip } from '../../../explanation/citation-chip.tsx';
import { ProvenanceBadge } from '../../../explanation/provenance-badge.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ShareList } from '../../../ui/share-list.tsx';
import classes from '../law.module.css';
import { useLawMessages } from '../law-catalogue.ts';
import { findRuleOfRow, instruments, lawRows } from '../law-rows.ts';
import { LawTabs } from '../law-tabs.tsx';

const MARKS: readonly Provenance[] = ['text', 'secondary', 'unverified', 'policy'];

/** Chưa kiểm chứng: what rests on nobody's reading, and the questions that law leaves open. */
export function ReviewsPage() {
  const { title, reviews: messages, rules } = useLawMessages();
  const format = useFormat();
  const locale = useLocale();
  const unverifiedRows = lawRows.filter(({ provenance }) => provenance === 'unverified');
  const unverifiedInstruments = instruments.filter(({ provenance }) => provenance === 'unverified');
  const marks = [...lawRows, ...instruments];
  const count = unverifiedRows.length + unverifiedInstruments.length;
  return (
    <>
      <PageHeader title={title} summary={messages.summary(format.integer(count), format.integer(lawReviews.length))} />
      <LawTabs />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <Panel title={messages.marks}>
            <ShareList
              shares={MARKS.map((mark) => ({
                id: mark,
                label: <ProvenanceBadge provenance={mark} />,
                value: marks.filter(({ provenance }) => provenance === mark).length,
                ...(mark === 'unverified' ? { tone: 'warn' as const } : {}),
              }))}
            />
            <p className="dimmed">{messages.marksHint}</p>
          </Panel>
          <Panel title={messages.unverified} aside={format.integer(count)}>
            {count === 0 ? (
              <p className="dimmed">{messages.unverifiedNone}</p>
            ) : (
              <>
                <p className="dimmed">{messages.unverifiedHint}</p>
                <ul className={classes.relations}>
                  {unverifiedRows.map((row) => {
                    const rule = findRuleOfRow(row);
                    return (
                      <li key={`${row.kind} ${row.id}`}>
                        <Link to="/phap-luat/quy-tac" search={rule ? { rule: rule.id } : {}}>
                          {rule?.title[locale] ?? row.owner}
                        </Link>
                        , {messages.kinds[row.kind].toLocaleLowerCase()} {rules.from(format.date(row.from))}{' '}
                        <CitationChip by={row.by} />
                        {row.note && <p className="dimmed">{row.note}</p>}
                      </li>
                    );
                  })}
                  {unverifiedInstruments.map((instrument) => (
                    <li key={instrument.number}>
                      <Link to="/phap-luat" search={{ so: instrument.number }}>
                        {instrument.number}
                      </Link>{' '}
                      {instrument.title[locale]}
                      {instrument.note && <p className="dimmed">{instrument.note}</p>}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Panel>
        </div>
        <Panel title={messages.questions} aside={format.integer(lawReviews.length)}>
          <ol className={classes.questions}>
            {lawReviews.map((review) => (
              <li key={review.id} id={review.id}>
                <p>{review.question[locale]}</p>
                <p className="dimmed">
                  {messages.affects}:{' '}
                  {review.affects.map((name, index) => (
                    <span key={name}>
                      {index > 0 && ', '}
                      <Affected name={name} />
                    </span>
                  ))}
                </p>
              </li>
            ))}
          </ol>
        </Panel>
      </div>
    </>
  );
}

function Affected({ name }: { readonly name: string }) {
  const locale = useLocale();
  const rule = findRule(name);
  if (rule) {
    return (
      <Link to="/phap-luat/quy-tac" search={{ rule: name }}>
        {rule.title[locale]}
      </Link>
    );
  }
  if (!name.includes('/')) return <code>{name}</code>;
  return (
    <Link to="/phap-luat" search={{ so: name }}>
      {name}
    </Link>
  );
}
