import type { ReactNode } from 'react';
import classes from './mini-bar.module.css';

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** Value as read: '1,2 tỷ'. */
  readonly text: string;
  /** Second line under the label. */
  readonly note?: string;
}

interface MiniBarProps {
  readonly caption: string;
  readonly bars: readonly Bar[];
  readonly columns: { readonly label: string; readonly value: string; readonly note?: string };
  readonly link?: (bar: Bar, children: ReactNode) => ReactNode;
}

/** Biểu đồ cột nhỏ: columns of plain CSS, over a table that says the same to a screen reader. */
export function MiniBar({ caption, bars, columns, link }: MiniBarProps) {
  const largest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <table className={classes.chart} style={{ gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` }}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{columns.label}</th>
          <th scope="col">{columns.value}</th>
          {columns.note && <th scope="col">{columns.note}</th>}
        </tr>
      </thead>
      <tbody className={classes.body}>
        {bars.map((bar) => (
          <tr key={bar.id} className={classes.bar}>
            <th scope="row" className={classes.label}>
              {link ? link(bar, bar.label) : bar.label}
            </th>
            <td className={classes.value}>
              <span className={classes.column} style={{ blockSize: `${(bar.value / largest) * 82}%` }} />
              <span className={classes.text}>{bar.text}</span>
            </td>
            {columns.note && <td className={classes.note}>{bar.note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
