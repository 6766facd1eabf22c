import { Button } from '@mantine/core';
import { IconColumns2 } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ProvenanceLegend } from '../../../explanation/provenance-badge.tsx';
import { startOfMonth } from '../../../lib/months.ts';
import { useSession } from '../../../lib/session.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { DateSlider } from './date-slider.tsx';
import { LawOnDay } from './law-on-day.tsx';
import classes from './person.module.css';
import { usePersonMessages } from './person-catalogue.ts';

/** Luật nói gì: the outcomes of every rule on a day of the reader's choice, and on a second one beside it. */
export function LawPanel({ personId, asOf }: { readonly personId: string; readonly asOf: string }) {
  const { law: messages } = usePersonMessages();
  const session = useSession();
  const { on = asOf, and } = useSearch({ from: '/signed-in/nguoi/$personId' });
  const navigate = useNavigate({ from: '/nguoi/$personId' });
  const set = (next: { on?: string | undefined; and?: string | undefined }) =>
    void navigate({
      search: ({ on: previousOn, and: previousAnd, ...rest }) => {
        const merged = { on: previousOn, and: previousAnd, ...next };
        return {
          ...rest,
          ...(merged.on && merged.on !== asOf ? { on: merged.on } : {}),
          ...(merged.and ? { and: merged.and } : {}),
        };
      },
      replace: true,
      resetScroll: false,
    });
  const inAYear = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`.replace('-02-29', '-02-28');
  return (
    <Panel title={messages.title} aside={<ProvenanceLegend />}>
      <p className="dimmed">{messages.intro}</p>
      <div className={classes.lawControls}>
        <DateField label={messages.on} value={on} onChange={(date) => set({ on: date })} />
        <DateSlider
          label={messages.slider}
          value={on}
          from={startOfMonth(asOf, -12 * 8)}
          to={startOfMonth(asOf, 12 * 12)}
          onChange={(date) => set({ on: date })}
        />
        <div className={classes.lawButtons}>
          <Button variant="default" onClick={() => set({ on: asOf })}>
            {messages.atAsOf}
          </Button>
          {session && session.today !== asOf && (
            <Button variant="default" onClick={() => set({ on: session.today })}>
              {messages.today}
            </Button>
          )}
          <Button variant="default" onClick={() => set({ on: inAYear })}>
            {messages.inAYear}
          </Button>
          <Button
            variant={and ? 'light' : 'default'}
            leftSection={<IconColumns2 size={15} aria-hidden="true" />}
            onClick={() => set({ and: and ? undefined : inAYear })}
          >
            {and ? messages.compareEnd : messages.compare}
          </Button>
        </div>
        {and && <DateField label={messages.compareWith} value={and} onChange={(date) => set({ and: date })} />}
      </div>
      <div className={classes.days} data-compare={and ? true : undefined}>
        <LawOnDay personId={personId} on={on} asOf={asOf} narrow={and !== undefined} />
        {and && <LawOnDay personId={personId} on={and} asOf={asOf} narrow />}
      </div>
    </Panel>
  );
}
