import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useAsOf } from '../../../lib/as-of.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTerms } from '../../../lib/terms.ts';
import { trpc } from '../../../lib/trpc.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ErrorState, LoadingState } from '../../../ui/states.tsx';
import { CareerTimeline } from './career-timeline.tsx';
import { FactPanels } from './fact-panels.tsx';
import { Identity } from './identity.tsx';
import { LawPanel } from './law-panel.tsx';
import classes from './person.module.css';
import { usePersonMessages } from './person-catalogue.ts';

/** Trang một người: what the file says, as a timeline, and what the law says of it on any day. */
export function PersonPage() {
  const messages = usePersonMessages();
  const format = useFormat();
  const term = useTerms();
  const asOf = useAsOf();
  const { personId } = useParams({ from: '/signed-in/nguoi/$personId' });
  const { data, error, refetch } = useQuery(
    trpc.persons.get.queryOptions({ id: personId, asOf }, { placeholderData: keepPreviousData }),
  );
  const assessment = useQuery(
    trpc.pay.assessPerson.queryOptions({ personId, on: asOf, asOf }, { placeholderData: keepPreviousData }),
  ).data;
  if (error) return <ErrorState heading="h1" error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const { current } = data;
  return (
    <div className={classes.page}>
      <PageHeader
        trail={<Link to="/nguoi">{messages.trail}</Link>}
        title={data.fullName}
        summary={
          current
            ? `${current.jobTitle} · ${current.unitPath} · ${term(current.kind).toLocaleLowerCase()}`
            : messages.notEmployed(format.date(asOf))
        }
      />
      <Identity person={data} />
      <CareerTimeline facts={data.facts} asOf={asOf} assessment={assessment} />
      <LawPanel personId={personId} asOf={asOf} />
      <FactPanels facts={data.facts} />
    </div>
  );
}
