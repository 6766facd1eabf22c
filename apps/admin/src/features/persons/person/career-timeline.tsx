import { useMemo } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { startOfMonth } from '../../../lib/months.ts';
import { useTerms } from '../../../lib/terms.ts';
import { Panel } from '../../../ui/panel.tsx';
import { buildLanes } from './career-lanes.ts';
import classes from './career-timeline.module.css';
import { listLegalEvents } from './legal-events.ts';
import { type Assessment, type PersonRecord, usePersonMessages } from './person-catalogue.ts';
import { createTimeScale } from './time-scale.ts';

interface CareerTimelineProps {
  readonly facts: PersonRecord['facts'];
  readonly asOf: string;
  readonly assessment: Assessment | undefined;
}

const YEARS_AHEAD = 4;

/** Dòng thời gian: from the first fact to some years ahead; the tables below say the same in words. */
export function CareerTimeline({ facts, asOf, assessment }: CareerTimelineProps) {
  const { timeline: messages } = usePersonMessages();
  const format = useFormat();
  const term = useTerms();
  const lanes = useMemo(
    () =>
      buildLanes(facts, {
        names: messages,
        step: (step, coefficient) => messages.stepName(step, format.coefficient(coefficient)),
        earlyRise: messages.earlyRise,
        term,
      }),
    [facts, messages, format, term],
  );
  const scale = useMemo(() => {
    const starts = [...facts.employments, ...facts.ranks, ...facts.steps].map((fact) => fact.validFrom).sort();
    return createTimeScale(startOfMonth(starts[0] ?? asOf, -2), startOfMonth(asOf, 12 * YEARS_AHEAD));
  }, [facts, asOf]);
  const events = listLegalEvents(assessment);
  if (lanes.length === 0) return null;
  const span = (from: string, to: string | null) =>
    messages.span(format.date(from), to ? format.date(to) : messages.present);
  return (
    <Panel title={messages.title} aside={messages.aside(format.date(asOf))}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div className={classes.scroller} role="group" aria-label={messages.title} tabIndex={0}>
        <div className={classes.chart} aria-hidden="true">
          <div className={classes.axis}>
            {scale.years.map((year) => (
              <span key={year} style={{ left: `${scale.place(`${year}-01-01`)}%` }}>
                {year}
              </span>
            ))}
          </div>
          {lanes.map((lane) => (
            <div key={lane.id} className={classes.lane}>
              <div className={classes.name}>{lane.name}</div>
              <div className={classes.track}>
                {lane.spans.map(({ id, from, to, label, tone }) => {
                  const left = scale.place(from);
                  const width = scale.place(to ?? asOf) - left;
                  return (
                    <div
                      key={id}
                      className={classes.span}
                      data-tone={tone}
                      data-open={to === null || undefined}
                      style={{ left: `${left}%`, width: `${width}%` }}
                      title={`${label}: ${span(from, to)}`}
                    >
                      {label}
                    </div>
                  );
                })}
                {lane.points.map(({ id, on, label, tone }) => (
                  <div
                    key={id}
                    className={classes.point}
                    data-tone={tone}
                    style={{ left: `${scale.place(on)}%` }}
                    title={`${label} (${format.date(on)})`}
                  />
                ))}
              </div>
            </div>
          ))}
          <div className={classes.lane}>
            <div className={classes.name}>{messages.events}</div>
            <div className={classes.track}>
              {events
                .filter((event) => event.on <= scale.to)
                .map((event) => (
                  <div
                    key={event.id}
                    className={classes.event}
                    style={{ left: `${scale.place(event.on)}%` }}
                    title={`${messages[event.id]}: ${format.date(event.on)}`}
                  />
                ))}
            </div>
          </div>
          <div className={classes.now}>
            <div style={{ left: `${scale.place(asOf)}%` }} />
          </div>
        </div>
      </div>
      {events.length > 0 && (
        <dl className={classes.events}>
          {events.map((event) => (
            <div key={event.id}>
              <dt>{messages[event.id]}</dt>
              <dd>{format.date(event.on)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
