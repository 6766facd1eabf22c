import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { compact, type RawSearch, readText } from '../lib/search-params.ts';
import { signedInRoute } from './signed-in.ts';

export const overviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  validateSearch: (search: RawSearch): { unit?: string } => compact({ unit: readText(search, 'unit') }),
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
});
