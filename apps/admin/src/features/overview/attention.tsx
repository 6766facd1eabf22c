import { IconAlertTriangle, IconChevronRight, IconClockPause, IconFileUnknown, IconStarOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { nextDay, startOfMonth } from '../../lib/months.ts';
import { type Outputs, trpc } from '../../lib/trpc.ts';
import { Panel } from '../../ui/panel.tsx';
import { ErrorState, LoadingState } from '../../ui/states.tsx';
import classes from './attention.module.css';
import { overviewEn } from './overview.en.ts';
import { overviewVi } from './overview.vi.ts';

interface Matter {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly icon: ReactNode;
  readonly link?: (children: ReactNode) => ReactNode;
}

/** Việc cần xử lý hôm nay: overdue, missing facts, delayed, not rated; each opens its list. */
export function Attention({
  asOf,
  overview,
}: {
  readonly asOf: string;
  readonly overview: Outputs['overview']['get'];
}) {
  const messages = useMessages({ vi: overviewVi, en: overviewEn });
  const format = useFormat();
  const period = { from: nextDay(asOf), to: startOfMonth(nextDay(asOf), 3) };
  const { data, error, refetch } = useQuery(
    trpc.pay.stepIncreasesDue.queryOptions({ asOf, ...period, sort: 'due', direction: 'asc', offset: 0, limit: 1 }),
  );
  if (error) {
    return (
      <Panel title={messages.attention}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  }
  if (!data) {
    return (
      <Panel title={messages.attention}>
        <LoadingState />
      </Panel>
    );
  }
  const { counts } = data.summary;
  const toList = (status: 'overdue' | 'missing-facts' | 'delayed') => (children: ReactNode) => (
    <Link to="/den-han-nang-bac" search={{ ...period, statuses: [status] }} className={classes.matter}>
      {children}
    </Link>
  );
  const matters: Matter[] = [];
  if (counts.overdue > 0) {
    matters.push({
      id: 'overdue',
      title: messages.attentionOverdue(format.integer(counts.overdue)),
      hint: messages.attentionOverdueHint,
      icon: <IconAlertTriangle size={18} stroke={1.7} />,
      link: toList('overdue'),
    });
  }
  if (counts['missing-facts'] > 0) {
    matters.push({
      id: 'missing-facts',
      title: messages.attentionMissing(format.integer(counts['missing-facts'])),
      hint: messages.attentionMissingHint,
      icon: <IconFileUnknown size={18} stroke={1.7} />,
      link: toList('missing-facts'),
    });
  }
  if (counts.delayed > 0) {
    matters.push({
      id: 'delayed',
      title: messages.attentionDelayed(format.integer(counts.delayed)),
      hint: messages.attentionDelayedHint,
      icon: <IconClockPause size={18} stroke={1.7} />,
      link: toList('delayed'),
    });
  }
  const { notRated, year } = overview.ratings;
  if (notRated > 0 && year !== null) {
    matters.push({
      id: 'not-rated',
      title: messages.attentionNotRated(format.integer(notRated), year),
      hint: messages.attentionNotRatedHint,
      icon: <IconStarOff size={18} stroke={1.7} />,
    });
  }
  return (
    <Panel title={messages.attention} flush={matters.length > 0}>
      {matters.length === 0 ? (
        <p className="dimmed">{messages.attentionNone}</p>
      ) : (
        <ul className={classes.list}>
          {matters.map(({ id, title, hint, icon, link }) => {
            const content = (
              <>
                <span className={classes.icon} aria-hidden="true">
                  {icon}
                </span>
                <span>
                  <span className={classes.title}>{title}</span>
                  <span className={classes.hint}>{hint}</span>
                </span>
                {link && <IconChevronRight size={16} aria-hidden="true" className={classes.arrow} />}
              </>
            );
            return <li key={id}>{link ? link(content) : <div className={classes.matter}>{content}</div>}</li>;
          })}
        </ul>
      )}
    </Panel>
  );
}
