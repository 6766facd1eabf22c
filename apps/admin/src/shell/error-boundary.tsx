import { Button } from '@mantine/core';
import { IconCompass } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useShellMessages } from '../i18n/index.ts';
import { isApiError } from '../lib/trpc.ts';
import { EmptyState, ErrorState } from '../ui/states.tsx';

/** Màn hình gặp lỗi: an API error keeps its sentence, a fault of the page says how to go on. */
export function RouteError({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const messages = useShellMessages().state;
  if (isApiError(error)) return <ErrorState heading="h1" error={error} {...(reset ? { onRetry: reset } : {})} />;
  return (
    <div role="alert">
      <EmptyState
        heading="h1"
        title={messages.crashTitle}
        hint={
          <>
            {messages.crashHint}
            <br />
            <code>{error instanceof Error ? error.message : String(error)}</code>
          </>
        }
        action={
          <Button variant="default" onClick={() => location.reload()}>
            {messages.reload}
          </Button>
        }
      />
    </div>
  );
}

/** 404. */
export function PageMissing() {
  const messages = useShellMessages().state;
  useEffect(() => {
    document.title = `${messages.pageMissing} · noivu`;
  }, [messages]);
  return (
    <EmptyState
      heading="h1"
      icon={<IconCompass size={28} stroke={1.4} />}
      title={messages.pageMissing}
      hint={messages.pageMissingHint}
      action={<Link to="/">{messages.toOverview}</Link>}
    />
  );
}
