import type { ReactNode } from 'react';
import { useFormat } from '../lib/format.ts';
import classes from './share-list.module.css';

export interface Share {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: number;
  readonly tone?: 'warn' | 'soft';
}

/** Cơ cấu: what a whole consists of, each part with its count, share and a bar. */
export function ShareList({ shares }: { readonly shares: readonly Share[] }) {
  const format = useFormat();
  const total = shares.reduce((sum, share) => sum + share.value, 0) || 1;
  return (
    <ul className={classes.list}>
      {shares.map(({ id, label, value, tone }) => (
        <li key={id}>
          <span className={classes.label}>{label}</span>
          <span className="numeric">{format.integer(value)}</span>
          <span className={classes.percent}>{format.percent(value / total)}</span>
          <span className={classes.track} aria-hidden="true">
            <span className={classes.bar} data-tone={tone} style={{ inlineSize: `${(value / total) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
