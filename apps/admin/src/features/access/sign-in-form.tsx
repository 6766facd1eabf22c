import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { type SignInFailure, signIn } from '../../lib/auth.ts';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { signInEn } from './sign-in.en.ts';
import { signInVi } from './sign-in.vi.ts';
import classes from './sign-in-page.module.css';

/** Biểu mẫu đăng nhập; a wrong answer keeps the username and selects the password. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const messages = useMessages({ vi: signInVi, en: signInEn });
  const format = useFormat();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SignInFailure>();
  const passwordField = useRef<HTMLInputElement>(null);

  const explain = (problem: SignInFailure): string => {
    if (problem.kind !== 'locked') return messages[problem.kind];
    return problem.until ? messages.locked(format.moment(problem.until)) : messages.lockedUnknown;
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!username.trim() || !password) return;
    setBusy(true);
    const problem = await signIn(username.trim(), password);
    setBusy(false);
    setFailure(problem);
    if (problem) passwordField.current?.select();
    else onSignedIn();
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <div role="alert">{failure && <p className={classes.failure}>{explain(failure)}</p>}</div>
      <TextInput
        size="sm"
        label={messages.username}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
        withAsterisk={false}
        error={checked && !username.trim() && messages.needUsername}
      />
      <PasswordInput
        size="sm"
        ref={passwordField}
        label={messages.password}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': messages.show, tabIndex: 0 }}
        error={checked && !password && messages.needPassword}
      />
      <Button type="submit" size="sm" fullWidth loading={busy}>
        {messages.submit}
      </Button>
    </form>
  );
}
