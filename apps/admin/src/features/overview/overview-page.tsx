import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { nextDay, startOfMonth } from '../../lib/months.ts';
import { trpc } from '../../lib/trpc.ts';
import { MiniBar } from '../../ui/mini-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Stat } from '../../ui/stat.tsx';
import { ErrorState, LoadingState } from '../../ui/states.tsx';
import { Attention } from './attention.tsx';
import { KindShares, RatingShares, UnitShares } from './compositions.tsx';
import { overviewEn } from './overview.en.ts';
import { overviewVi } from './overview.vi.ts';
import classes from './overview-page.module.css';
import { RecentImports } from './recent-imports.tsx';
import { StepChart, StepStats } from './step-figures.tsx';

export const overviewCatalogue = { vi: overviewVi, en: overviewEn };

/** Tổng quan: the state of the province, what is due, what needs a hand; each figure opens the list behind it. */
export function OverviewPage() {
  const messages = useMessages(overviewCatalogue);
  const format = useFormat();
  const asOf = useAsOf();
  const { data, error, refetch } = useQuery(trpc.overview.get.queryOptions({ asOf }));

  const header = <PageHeader title={messages.title} summary={messages.summary(format.date(asOf))} />;
  if (error) return [header, <ErrorState key="error" error={error} onRetry={() => void refetch()} />];
  if (!data) return [header, <LoadingState key="loading" />];

  const { stepIncreases, retirements } = data;
  const morrow = nextDay(asOf);
  const threeMonths = { from: morrow, to: startOfMonth(morrow, 3) };
  const months = retirements.next12Months;
  const retiring = months.reduce((sum, month) => sum + month.count, 0);
  return (
    <>
      {header}
      <div className={classes.stats}>
        <Stat
          label={messages.persons}
          value={format.integer(data.persons.total)}
          link={(figure) => <Link to="/nguoi">{figure}</Link>}
        />
        {stepIncreases && <StepStats stepIncreases={stepIncreases} period={threeMonths} />}
        {data.beyondFrame && <Stat label={messages.beyondFrame} value={format.integer(data.beyondFrame.count)} />}
        <Stat label={messages.retirements} value={format.integer(retiring)} />
      </div>
      <div className={classes.columns}>
        <div className={classes.column}>
          {stepIncreases && <StepChart stepIncreases={stepIncreases} morrow={morrow} />}
          <Panel
            title={messages.retirementChart}
            aside={
              months.length > 0 &&
              `${format.month(months[0]?.month ?? '')} – ${format.month(months.at(-1)?.month ?? '')}`
            }
          >
            <MiniBar
              caption={messages.retirementCaption}
              columns={{ label: messages.month, value: messages.count }}
              bars={months.map(({ month, count }) => ({
                id: month,
                label: month.slice(5, 7),
                value: count,
                text: format.integer(count),
              }))}
            />
          </Panel>
          <RecentImports imports={data.recentImports} />
        </div>
        <div className={classes.column}>
          {stepIncreases && <Attention asOf={asOf} overview={data} />}
          <KindShares persons={data.persons} />
          <RatingShares ratings={data.ratings} />
          <UnitShares units={data.units} />
        </div>
      </div>
    </>
  );
}
