import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './lib/search-params.ts';
import { forgetSession } from './lib/session.ts';
import { onSessionExpired } from './lib/trpc.ts';
import { instrumentsRoute, reviewsRoute, rulesRoute } from './routes/law.ts';
import { missingRoute } from './routes/missing.ts';
import { overviewRoute } from './routes/overview.ts';
import { stepIncreasesRoute } from './routes/pay.ts';
import { personRoute, personsRoute } from './routes/persons.ts';
import { importRoute } from './routes/records.ts';
import { rootRoute } from './routes/root.ts';
import { signInRoute } from './routes/sign-in.ts';
import { signedInRoute } from './routes/signed-in.ts';
import { LoadingState } from './ui/states.tsx';

const routeTree = rootRoute.addChildren([
  signInRoute,
  signedInRoute.addChildren([
    overviewRoute,
    personsRoute,
    personRoute,
    importRoute,
    stepIncreasesRoute,
    instrumentsRoute,
    rulesRoute,
    reviewsRoute,
    missingRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  // What validateSearch does not let through does not exist: else a refused `returnTo` would still be read.
  search: { strict: true },
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingState,
  defaultPendingMs: 200,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

// A session that ended meanwhile: log in again and come back to the same address.
onSessionExpired(() => {
  const { pathname, href } = router.state.location;
  if (pathname === '/dang-nhap') return;
  forgetSession();
  void router.navigate({ to: '/dang-nhap', search: { returnTo: href, expired: true } });
});
