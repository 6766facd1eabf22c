import { useSyncExternalStore } from 'react';
import { useShellMessages } from '../i18n/index.ts';
import { useSession } from '../lib/session.ts';
import classes from './notices.module.css';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Thông báo trên trang: demonstration data, lost network. */
export function Notices() {
  const messages = useShellMessages().header;
  const demonstration = useSession()?.demonstration;
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <>
      <div aria-live="polite">{!online && <p className={classes.offline}>{messages.offline}</p>}</div>
      {demonstration && (
        <p className={classes.demonstration}>
          <strong>{messages.demonstration(`${demonstration.province} ${demonstration.asOf.slice(0, 4)}`)}</strong>{' '}
          {messages.demonstrationHint}
        </p>
      )}
    </>
  );
}
