import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { compact, type RawSearch, readFlag, readText } from '../lib/search-params.ts';
import { sessionQuery } from '../lib/session.ts';
import { queryClient } from '../lib/trpc.ts';
import { rootRoute } from './root.ts';

/** Only a path of this application: never another site. */
const readReturnTo = (search: RawSearch): string | undefined => {
  const path = readText(search, 'returnTo');
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : undefined;
};

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  validateSearch: (search: RawSearch): { returnTo?: string; expired?: boolean } =>
    compact({ returnTo: readReturnTo(search), expired: readFlag(search, 'expired') }),
  beforeLoad: async ({ search }) => {
    const session = await queryClient.ensureQueryData(sessionQuery).catch(() => undefined);
    if (session?.user) throw redirect({ href: search.returnTo ?? '/' });
  },
  component: lazyRouteComponent(() => import('../features/access/sign-in-page.tsx'), 'SignInPage'),
});
