import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useShellMessages } from '../../i18n/index.ts';
import { useMessages } from '../../lib/i18n.ts';
import { forgetSession, sessionQuery } from '../../lib/session.ts';
import { LanguageSwitch, ThemeSwitch } from '../../shell/switches.tsx';
import { signInEn } from './sign-in.en.ts';
import { signInVi } from './sign-in.vi.ts';
import { SignInForm } from './sign-in-form.tsx';
import classes from './sign-in-page.module.css';

export const signInCatalogue = { vi: signInVi, en: signInEn };

/** Trang đăng nhập. */
export function SignInPage() {
  const messages = useMessages(signInCatalogue);
  const shell = useShellMessages();
  const { returnTo, expired } = useSearch({ from: '/dang-nhap' });
  const router = useRouter();
  const demonstration = useQuery(sessionQuery).data?.demonstration;
  useEffect(() => {
    document.title = `${messages.title} · noivu`;
  }, [messages]);

  const enter = () => {
    forgetSession();
    void router.navigate({ href: returnTo ?? '/' });
  };

  return (
    <main className={classes.page}>
      <div className={classes.switches}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <div className={classes.card}>
        <div className={classes.brand}>
          <img src="/favicon.svg" alt="" width={34} height={34} />
          <div>
            <div className={classes.name}>{shell.app.name}</div>
            <div className="dimmed">{shell.app.tagline}</div>
          </div>
        </div>
        <h1>{messages.title}</h1>
        {expired && <p className={classes.expired}>{messages.expired}</p>}
        <SignInForm onSignedIn={enter} />
        {demonstration && (
          <aside className={classes.hint}>
            <strong>{messages.demonstration(`${demonstration.province} ${demonstration.asOf.slice(0, 4)}`)}</strong>
            <p>{messages.demonstrationHint}</p>
          </aside>
        )}
      </div>
    </main>
  );
}
