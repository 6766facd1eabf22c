import { type ReactNode, useEffect } from 'react';
import classes from './page-header.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** One line under the title: what is counted, as of when. */
  readonly summary?: ReactNode;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
  /** Above the title: where this page hangs. */
  readonly trail?: ReactNode;
}

/** Đầu trang: the only h1; names the browser tab too. */
export function PageHeader({ title, summary, actions, trail }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · noivu`;
  }, [title]);
  return (
    <header className={classes.header}>
      <div className={classes.text}>
        {trail && <div className={classes.trail}>{trail}</div>}
        <h1>{title}</h1>
        {summary && <div className={classes.summary}>{summary}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
