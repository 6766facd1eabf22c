import type { Timeline } from '@noivu/domain/kernel';
import { Fragment } from 'react';
import { CitationChip } from '../../../explanation/citation-chip.tsx';
import { ProvenanceBadge } from '../../../explanation/provenance-badge.tsx';
import { useLocale } from '../../../lib/i18n.ts';
import { DateText } from '../../../ui/figures.tsx';
import classes from '../law.module.css';
import { useLawMessages } from '../law-catalogue.ts';
import { printFigure } from '../law-rows.ts';

/** Các con số qua thời gian, the latest row of each first, every row with its source and mark. */
export function FigureTable({ tables }: { readonly tables: readonly Timeline<unknown>[] }) {
  const { rules: messages } = useLawMessages();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.figureScroller} tabIndex={0} aria-label={messages.figures}>
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{messages.figureFrom}</th>
            <th scope="col">{messages.figureValue}</th>
            <th scope="col">{messages.figureSource}</th>
            <th scope="col">{messages.figureMark}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <Fragment key={table.id}>
              <tr>
                <th colSpan={4} scope="colgroup" className={classes.figureName}>
                  {table.id}
                </th>
              </tr>
              {table.rows.toReversed().map((row) => (
                <tr key={`${table.id} ${row.from}`}>
                  <td>
                    <DateText value={row.from} />
                  </td>
                  <td>{'ended' in row ? messages.ended : printFigure(table, row.value, locale)}</td>
                  <td>
                    <CitationChip by={row.by} />
                    {row.note && <p className="dimmed">{row.note}</p>}
                  </td>
                  <td>
                    <ProvenanceBadge provenance={row.provenance} />
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
