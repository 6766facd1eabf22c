import { Button } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useShellMessages } from '../i18n/index.ts';
import { signOut } from '../lib/auth.ts';
import { forgetSession, useSession } from '../lib/session.ts';
import { forgetRecent } from './palette/recent.ts';
import buttons from './tool-button.module.css';
import classes from './user-menu.module.css';

/** Tài khoản: who, with which roles on which units; sign out. */
export function UserMenu() {
  const messages = useShellMessages();
  const user = useSession()?.user;
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  if (!user) return null;

  const leave = async () => {
    try {
      await signOut();
    } catch {
      setFailed(true);
      return;
    }
    forgetSession();
    forgetRecent();
    await navigate({ to: '/dang-nhap' });
  };
  const roles: Readonly<Record<string, string>> = messages.roles;

  return (
    <>
      <button
        type="button"
        className={buttons.tool}
        popoverTarget="user-menu"
        aria-label={`${messages.user.menu}: ${user.name}`}
      >
        <IconUserCircle size={19} stroke={1.6} aria-hidden="true" />
        <span className={classes.name}>{user.name}</span>
      </button>
      <div id="user-menu" popover="auto" className={buttons.popup}>
        <p className={classes.full}>{user.name}</p>
        <p className="dimmed">{user.username}</p>
        <h2 className={classes.heading}>{messages.user.roles}</h2>
        <ul className={classes.roles}>
          {user.grants.map((grant) => (
            <li key={`${grant.role} ${grant.unitId} ${grant.field}`}>
              {roles[grant.role] ?? grant.role}
              <span className="dimmed"> · {grant.unitName}</span>
            </li>
          ))}
        </ul>
        {failed && (
          <p role="alert" className={classes.failed}>
            {messages.user.signOutFailed}
          </p>
        )}
        <Button variant="default" fullWidth onClick={() => void leave()}>
          {messages.user.signOut}
        </Button>
      </div>
    </>
  );
}
