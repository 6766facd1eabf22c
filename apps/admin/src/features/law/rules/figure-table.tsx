import type { Timeline } from '@noivu/domain/kernel';
import { CitationChip } from '../../../explanation/citation-chip.tsx';
import { ProvenanceBadge } from '../../../explanation/provenance-badge.tsx';
import { useLocale } from '../../../lib/i18n.ts';
import { DateText } from '../../../ui/figures.tsx';
import classes from '../law.module.css';
import { useLawMessages } from '../law-catalogue.ts';
import { printFigure } from '../law-rows.ts';

/** Một con số qua thời gian, the latest first, each row with its source and mark. */
export function FigureTable({ table }: { readonly table: Timeline<unknown> }) {
  const { rules: messages } = useLawMessages();
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.figureScroller} tabIndex={0} aria-label={table.id}>
      <table className={classes.figures}>
        <caption>{table.id}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.figureFrom}</th>
            <th scope="col">{messages.figureValue}</th>
            <th scope="col">{messages.figureSource}</th>
            <th scope="col">{messages.figureMark}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.toReversed().map((row) => (
            <tr key={row.from}>
              <td>
                <DateText value={row.from} />
              </td>
              <td className="numeric">{'ended' in row ? messages.ended : printFigure(table, row.value, locale)}</td>
              <td>
                <CitationChip by={row.by} />
                {row.note && <p className="dimmed">{row.note}</p>}
              </td>
              <td>
                <ProvenanceBadge provenance={row.provenance} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
