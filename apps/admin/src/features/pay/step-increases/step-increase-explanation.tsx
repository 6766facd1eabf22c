import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { OutcomeCard } from '../../../explanation/outcome-card.tsx';
import { useAsOf } from '../../../lib/as-of.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { trpc } from '../../../lib/trpc.ts';
import { ErrorState, LoadingState } from '../../../ui/states.tsx';
import classes from './step-increases.module.css';
import { useStepIncreasesMessages } from './step-increases-catalogue.ts';
import { printMissing, type StepIncreaseRow } from './step-increases-columns.tsx';

/** Giải thích của một dòng: the rule's own trace, on the day the person is due (or the end of the period). */
export function StepIncreaseExplanation({ row, lastDay }: { readonly row: StepIncreaseRow; readonly lastDay: string }) {
  const messages = useStepIncreasesMessages();
  const format = useFormat();
  const locale = useLocale();
  const asOf = useAsOf();
  const on = row.due ?? lastDay;
  const { data, error, refetch } = useQuery(trpc.pay.assessPerson.queryOptions({ personId: row.personId, on, asOf }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <div className={classes.explanation}>
      <p className="dimmed">
        {messages.assessedOn(format.date(on))} ·{' '}
        <Link to="/nguoi/$personId" params={{ personId: row.personId }} search={{ on }}>
          {messages.openPerson}
        </Link>
      </p>
      {data.outcomes.regularStepIncrease ? (
        <OutcomeCard outcome={data.outcomes.regularStepIncrease} heading="h2" open />
      ) : (
        <p>{row.missing.map((code) => printMissing(code, locale)).join('; ')}</p>
      )}
    </div>
  );
}
