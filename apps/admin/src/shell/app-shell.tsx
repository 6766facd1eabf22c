import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useShellMessages } from '../i18n/index.ts';
import { AppHeader } from './app-header.tsx';
import classes from './app-shell.module.css';
import { NavigationDrawer } from './navigation-drawer.tsx';
import { Notices } from './notices.tsx';
import { PaletteHost } from './palette-host.tsx';
import { SideNavigation } from './side-navigation.tsx';

/** Khung ứng dụng: navigation by field, header, notices, the page. */
export function AppShell() {
  const messages = useShellMessages();
  const [drawerOpen, setDrawerOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const previous = useRef(pathname);

  // A reader who does not see the screen is taken to the new page; the first page is where the browser puts them.
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {messages.app.skip}
      </a>
      <AppHeader onOpenNavigation={() => setDrawerOpen(true)} />
      <div className={classes.side}>
        <SideNavigation />
      </div>
      <NavigationDrawer open={drawerOpen} onClose={() => setDrawerOpen(false)} />
      <main id="main" ref={main} className={classes.main} tabIndex={-1}>
        <Notices />
        <Outlet />
      </main>
      <PaletteHost />
    </div>
  );
}
