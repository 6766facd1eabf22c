import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useRef } from 'react';
import { useLawMessages } from '../law-catalogue.ts';
import type { InstrumentSpan } from './instrument-span.ts';
import classes from './instruments.module.css';
import { packBars } from './pack-bars.ts';
import { type Edge, findChain } from './relations.ts';
import type { YearWindow } from './year-window.ts';

interface InstrumentsChartProps {
  readonly spans: readonly InstrumentSpan[];
  readonly window: YearWindow;
  readonly asOf: string;
  readonly chosen: string | undefined;
  readonly onChoose: (number: string) => void;
}

const ROW = 21;
const BAR = 15;
const AXIS = 22;

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const toneOf = ({ kind }: Edge): string => (kind === 'repeals' ? 'replaces' : kind);

/** Dòng thời gian văn bản (SVG); for the mouse and the eye, the list below is for the keyboard. */
export function InstrumentsChart({ spans, window, asOf, chosen, onChoose }: InstrumentsChartProps) {
  const { instruments: messages } = useLawMessages();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const scroller = useRef<HTMLDivElement>(null);
  const { fromYear, toYear } = window;
  const first = day(`${fromYear}-01-01`);
  const length = day(`${toYear + 1}-01-01`) - first;
  const place = (date: string): number => ((day(date) - first) / length) * width;

  const chain = useMemo(() => (chosen ? findChain(chosen) : []), [chosen]);
  const inChain = new Set(chain.flatMap(({ by, on }) => [by, on]));
  const inSight = spans.filter(({ from, to }) => place(from) < width - 20 && (to === undefined || place(to) > 0));
  const { bars, rows } = packBars(inSight, place, width);
  const byNumber = new Map(bars.map((bar) => [bar.span.instrument.number, bar]));
  const height = rows * ROW + 8;
  const chosenRow = chosen ? byNumber.get(chosen)?.row : undefined;

  useEffect(() => {
    if (chosenRow === undefined || !scroller.current) return;
    const { clientHeight } = scroller.current;
    scroller.current.scrollTo({ top: Math.max(0, chosenRow * ROW - clientHeight / 2) });
  }, [chosenRow]);

  const every = Math.max(1, Math.ceil((toYear - fromYear + 1) / Math.max(1, Math.floor(width / 52))));
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const middle = (row: number): number => row * ROW + BAR / 2 + 4;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={scroller}
      className={classes.chartScroller}
      data-chosen={chosen !== undefined || undefined}
      role="group"
      aria-label={messages.chart}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <div ref={ref}>
        {width > 0 && (
          <>
            <svg width={width} height={AXIS} className={classes.axis} aria-hidden="true">
              {years.map((year) => (
                <g key={year} transform={`translate(${place(`${year}-01-01`)} 0)`}>
                  <line y1={AXIS - 5} y2={AXIS} />
                  {(year - fromYear) % every === 0 && (
                    <text x={3} y={14}>
                      {year}
                    </text>
                  )}
                </g>
              ))}
            </svg>
            <svg width={width} height={height} role="img" aria-label={messages.chartLabel} className={classes.chart}>
              {years.map((year) => (
                <line
                  key={year}
                  className={classes.grid}
                  x1={place(`${year}-01-01`)}
                  x2={place(`${year}-01-01`)}
                  y1={0}
                  y2={height}
                />
              ))}
              {bars.map(({ span, x, width: barWidth, row }) => {
                const { number, kind, title } = span.instrument;
                return (
                  // biome-ignore lint/a11y/noStaticElementInteractions: the list below chooses by keyboard
                  <g
                    key={number}
                    className={classes.bar}
                    data-kind={kind}
                    data-ended={span.to !== undefined || undefined}
                    data-assumed={span.assumed || undefined}
                    data-chosen={number === chosen || undefined}
                    data-related={inChain.has(number) || undefined}
                    transform={`translate(${x} ${row * ROW + 4})`}
                    onClick={() => onChoose(number)}
                  >
                    <title>{`${number}: ${title.vi}`}</title>
                    <rect className={classes.hit} width={Math.max(barWidth, number.length * 6.6 + 10)} height={BAR} />
                    <rect width={barWidth} height={BAR} rx={3} />
                    <text x={5} y={11.5}>
                      {number}
                    </text>
                  </g>
                );
              })}
              <line className={classes.now} x1={place(asOf)} x2={place(asOf)} y1={0} y2={height} />
              {chain.map((edge) => {
                const from = byNumber.get(edge.by);
                const to = byNumber.get(edge.on);
                if (!from || !to) return null;
                const y1 = middle(from.row);
                const y2 = middle(to.row);
                const x2 = Math.min(Math.max(to.x + 4, from.x), to.x + to.width);
                const bend = Math.max(18, Math.abs(from.x - x2) / 2);
                return (
                  <path
                    key={`${edge.by} ${edge.kind} ${edge.on} ${edge.relation.part ?? ''}`}
                    className={classes.edge}
                    data-kind={toneOf(edge)}
                    d={`M ${from.x} ${y1} C ${from.x - bend} ${y1}, ${x2 - bend} ${y2}, ${x2} ${y2}`}
                  />
                );
              })}
            </svg>
          </>
        )}
      </div>
    </div>
  );
}
