import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { startOfMonth } from '../../lib/months.ts';
import type { Outputs } from '../../lib/trpc.ts';
import { MiniBar } from '../../ui/mini-bar.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Stat } from '../../ui/stat.tsx';
import { overviewEn } from './overview.en.ts';
import { overviewVi } from './overview.vi.ts';

type StepIncreases = NonNullable<Outputs['overview']['get']['stepIncreases']>;

interface StepStatsProps {
  readonly stepIncreases: StepIncreases;
  readonly period: { readonly from: string; readonly to: string };
}

/** Đến hạn và quá hạn nâng bậc, in two figures. */
export function StepStats({ stepIncreases, period }: StepStatsProps) {
  const messages = useMessages({ vi: overviewVi, en: overviewEn });
  const format = useFormat();
  const due = stepIncreases.next3Months.reduce((sum, month) => sum + month.count, 0);
  return (
    <>
      <Stat
        label={messages.stepIncreases}
        value={format.integer(due)}
        link={(figure) => (
          <Link to="/den-han-nang-bac" search={{ ...period, statuses: ['due'] }}>
            {figure}
          </Link>
        )}
      />
      <Stat
        label={messages.overdue}
        value={format.integer(stepIncreases.overdue)}
        {...(stepIncreases.overdue > 0 ? { tone: 'warn' as const } : {})}
        link={(figure) => (
          <Link to="/den-han-nang-bac" search={{ ...period, statuses: ['overdue'] }}>
            {figure}
          </Link>
        )}
      />
    </>
  );
}

/** Nâng bậc lương theo tháng; each month opens its list, the first from the morrow of the as-of day. */
export function StepChart({
  stepIncreases,
  morrow,
}: {
  readonly stepIncreases: StepIncreases;
  readonly morrow: string;
}) {
  const messages = useMessages({ vi: overviewVi, en: overviewEn });
  const format = useFormat();
  return (
    <Panel title={messages.stepChart} aside={messages.stepChartAside}>
      <MiniBar
        caption={messages.stepChartCaption}
        columns={{ label: messages.month, value: messages.amount, note: messages.count }}
        bars={stepIncreases.next3Months.map(({ month, count, amount }) => ({
          id: month,
          label: format.month(month),
          value: amount,
          text: format.shortMoney(amount),
          note: messages.persons_(format.integer(count)),
        }))}
        link={(bar, label) => {
          const first = startOfMonth(bar.id);
          const from = first < morrow ? morrow : first;
          return (
            <Link to="/den-han-nang-bac" search={{ from, to: startOfMonth(bar.id, 1), statuses: ['due'] }}>
              {label}
            </Link>
          );
        }}
      />
    </Panel>
  );
}
