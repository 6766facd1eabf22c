import type { ReactNode } from 'react';
import classes from './stat.module.css';

interface StatProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  /** Where the figure comes from: a link around the value. */
  readonly link?: (children: ReactNode) => ReactNode;
  readonly tone?: 'warn';
}

/** Một con số with its name; a link leads to the list behind it. */
export function Stat({ label, value, note, link, tone }: StatProps) {
  const figure = <span className={classes.value}>{value}</span>;
  return (
    <div className={classes.stat} data-tone={tone}>
      <div className={classes.label}>{label}</div>
      <div>{link ? link(figure) : figure}</div>
      {note && <div className={classes.note}>{note}</div>}
    </div>
  );
}
