import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useShellMessages } from '../i18n/index.ts';
import classes from './app-header.module.css';
import { AsOfControl } from './as-of-control.tsx';
import { openPalette } from './palette-state.ts';
import { LanguageSwitch, ThemeSwitch } from './switches.tsx';
import { UserMenu } from './user-menu.tsx';

/** Đầu ứng dụng: search, the day of the records, language, theme, account. */
export function AppHeader({ onOpenNavigation }: { readonly onOpenNavigation: () => void }) {
  const messages = useShellMessages();
  return (
    <header className={classes.header}>
      <button
        type="button"
        className={classes.burger}
        onClick={onOpenNavigation}
        aria-label={messages.navigation.open}
        aria-haspopup="dialog"
      >
        <IconMenu2 size={19} aria-hidden="true" />
      </button>
      <Link to="/" className={classes.brand} aria-label={messages.app.name}>
        <img src="/favicon.svg" alt="" width={22} height={22} />
        <span>{messages.app.name}</span>
      </Link>
      <button
        type="button"
        className={classes.search}
        onClick={openPalette}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
      >
        <IconSearch size={16} stroke={1.8} aria-hidden="true" />
        <span className={classes.searchLong}>{messages.header.search}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className={classes.tools}>
        <AsOfControl />
        <LanguageSwitch />
        <ThemeSwitch />
        <UserMenu />
      </div>
    </header>
  );
}
