import { createRoute, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../lib/session.ts';
import { queryClient } from '../lib/trpc.ts';
import { AppShell } from '../shell/app-shell.tsx';
import { PageMissing, RouteError } from '../shell/error-boundary.tsx';
import { rootRoute } from './root.ts';

/** All pages but log-in: a session first, else log-in and back here. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!session.user) {
      const returnTo = location.href === '/' ? {} : { returnTo: location.href };
      throw redirect({ to: '/dang-nhap', search: returnTo });
    }
  },
  component: AppShell,
  errorComponent: RouteError,
  notFoundComponent: PageMissing,
});
