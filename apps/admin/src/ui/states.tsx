import { Button, Loader } from '@mantine/core';
import { IconAlertTriangle, IconInbox, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useShellMessages } from '../i18n/index.ts';
import { readProblem } from '../lib/errors.ts';
import { useLocale } from '../lib/i18n.ts';
import classes from './states.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly hint?: ReactNode;
  /** What to do next: a button or a link. */
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
  /** `h1` when there is nothing else on the page. */
  readonly heading?: 'h1' | 'h2';
}

/** Chưa có gì: says why and what to do next. */
export function EmptyState({ title, hint, action, icon, heading: Heading = 'h2' }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <div className={classes.icon} aria-hidden="true">
        {icon ?? <IconInbox size={28} stroke={1.4} />}
      </div>
      <Heading>{title}</Heading>
      {hint && <p className="dimmed">{hint}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** `h1` when there is nothing else on the page. */
  readonly heading?: 'h1' | 'h2';
}

/** Lỗi: the server's own sentence, the request id, and a retry. */
export function ErrorState({ error, onRetry, heading: Heading = 'h2' }: ErrorStateProps) {
  const messages = useShellMessages().state;
  const { kind, sentence, requestId } = readProblem(error, useLocale());
  const titles = { forbidden: messages.forbiddenTitle, 'not-found': messages.notFoundTitle };
  const title = kind === 'forbidden' || kind === 'not-found' ? titles[kind] : messages.errorTitle;
  const fallback = kind === 'offline' ? messages.errorOffline : messages.errorUnknown;
  return (
    <div className={classes.state} role="alert">
      <div className={classes.icon} data-kind="error" aria-hidden="true">
        {kind === 'forbidden' ? <IconLock size={28} stroke={1.4} /> : <IconAlertTriangle size={28} stroke={1.4} />}
      </div>
      <Heading>{title}</Heading>
      <p>{sentence ?? fallback}</p>
      {requestId && (
        <p className="dimmed">
          {messages.requestId}: <code>{requestId}</code>
        </p>
      )}
      {onRetry && kind !== 'forbidden' && kind !== 'not-found' && (
        <div className={classes.action}>
          <Button variant="default" onClick={onRetry}>
            {messages.retry}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Đang tải; announced, and drawn only after a moment, so that quick answers do not flicker. */
export function LoadingState() {
  const messages = useShellMessages().state;
  return (
    <div className={classes.loading} role="status">
      <Loader size="sm" aria-hidden="true" />
      <span className="visually-hidden">{messages.loading}</span>
    </div>
  );
}
