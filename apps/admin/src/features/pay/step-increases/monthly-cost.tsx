import { useFormat } from '../../../lib/format.ts';
import type { Outputs } from '../../../lib/trpc.ts';
import { MiniBar } from '../../../ui/mini-bar.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './step-increases.module.css';
import { useStepIncreasesMessages } from './step-increases-catalogue.ts';

/** Kinh phí tăng thêm theo tháng of those due in the period; the overdue are told apart. */
export function MonthlyCost({ summary }: { readonly summary: Outputs['pay']['stepIncreasesDue']['summary'] }) {
  const messages = useStepIncreasesMessages();
  const format = useFormat();
  const { monthlyCost, overdue } = summary;
  const last = monthlyCost.at(-1);
  return (
    <Panel
      title={messages.cost}
      aside={last && messages.costAside(format.money(last.cumulative), format.month(last.month))}
    >
      <div className={classes.cost}>
        <MiniBar
          caption={messages.costCaption}
          columns={{ label: messages.costMonth, value: messages.costAmount, note: messages.costPersons }}
          bars={monthlyCost.map(({ month, persons, amount }) => ({
            id: month,
            label: format.month(month),
            value: amount,
            text: format.shortMoney(amount),
            note: messages.persons(format.integer(persons)),
          }))}
        />
      </div>
      {overdue.persons > 0 && (
        <p className={classes.costNote}>
          {messages.overdueCost(format.integer(overdue.persons), format.money(overdue.amount))}
        </p>
      )}
    </Panel>
  );
}
