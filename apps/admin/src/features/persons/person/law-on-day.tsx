import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OutcomeCard } from '../../../explanation/outcome-card.tsx';
import { useFormat } from '../../../lib/format.ts';
import { compact } from '../../../lib/search-params.ts';
import { trpc } from '../../../lib/trpc.ts';
import { ErrorState, LoadingState } from '../../../ui/states.tsx';
import { type Allowances, AllowancesForm } from './allowances-form.tsx';
import { useHeadlines } from './headlines.tsx';
import classes from './person.module.css';
import { usePersonMessages } from './person-catalogue.ts';

interface LawOnDayProps {
  readonly personId: string;
  readonly on: string;
  readonly asOf: string;
  /** One column, beside another day. */
  readonly narrow: boolean;
}

/** Kết quả mọi quy tắc vào một ngày. */
export function LawOnDay({ personId, on, asOf, narrow }: LawOnDayProps) {
  const { law: messages } = usePersonMessages();
  const format = useFormat();
  const headlines = useHeadlines();
  const [allowances, setAllowances] = useState<Allowances>();
  const { data, error, refetch, isPlaceholderData } = useQuery(
    trpc.pay.assessPerson.queryOptions(
      { personId, on, asOf, ...compact({ allowances }) },
      { placeholderData: keepPreviousData },
    ),
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const { regularStepIncrease, seniorityBeyondFrame, earlyStepIncrease, salaryCoefficient, monthlyPay } = data.outcomes;
  const { retirementAge, retirementEligibility } = data.outcomes;
  return (
    <section aria-label={messages.column(format.date(on))} aria-busy={isPlaceholderData}>
      {narrow && <h3 className={classes.dayTitle}>{messages.column(format.date(on))}</h3>}
      {data.missing.length > 0 && <p className={classes.note}>{messages.noStep}</p>}
      {data.disciplinesHidden && <p className={classes.note}>{messages.disciplinesHidden}</p>}
      <div className={classes.cards} data-narrow={narrow || undefined} data-stale={isPlaceholderData || undefined}>
        {regularStepIncrease && (
          <OutcomeCard outcome={regularStepIncrease} headline={headlines.regularStepIncrease(regularStepIncrease)} />
        )}
        {seniorityBeyondFrame && (
          <OutcomeCard outcome={seniorityBeyondFrame} headline={headlines.seniorityBeyondFrame(seniorityBeyondFrame)} />
        )}
        <OutcomeCard outcome={retirementAge} headline={headlines.retirement(retirementAge)} />
        <OutcomeCard outcome={retirementEligibility} />
        {salaryCoefficient && (
          <OutcomeCard outcome={salaryCoefficient} headline={headlines.salaryCoefficient(salaryCoefficient)} />
        )}
        {monthlyPay && <OutcomeCard outcome={monthlyPay} headline={headlines.monthlyPay(monthlyPay)} />}
        {salaryCoefficient && <AllowancesForm on={on} onSubmit={setAllowances} />}
        {earlyStepIncrease && (
          <OutcomeCard outcome={earlyStepIncrease} headline={headlines.earlyStepIncrease(earlyStepIncrease)} />
        )}
      </div>
    </section>
  );
}
