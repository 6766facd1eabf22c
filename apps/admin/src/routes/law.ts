import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readLawSearch } from '../features/law/law-search.ts';
import { compact, type RawSearch, readText } from '../lib/search-params.ts';
import { signedInRoute } from './signed-in.ts';

/** Pháp luật: three rooms over one lazily loaded library. */
export const instrumentsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/phap-luat',
  validateSearch: readLawSearch,
  component: lazyRouteComponent(() => import('../features/law/instruments/instruments-page.tsx'), 'InstrumentsPage'),
});

export const rulesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/phap-luat/quy-tac',
  validateSearch: (search: RawSearch): { q?: string; rule?: string } =>
    compact({ q: readText(search, 'q'), rule: readText(search, 'rule') }),
  component: lazyRouteComponent(() => import('../features/law/rules/rules-page.tsx'), 'RulesPage'),
});

export const reviewsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/phap-luat/chua-kiem-chung',
  component: lazyRouteComponent(() => import('../features/law/reviews/reviews-page.tsx'), 'ReviewsPage'),
});
