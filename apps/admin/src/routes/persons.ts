import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPersonsSearch } from '../features/persons/persons-search.ts';
import { compact, type RawSearch, readDate } from '../lib/search-params.ts';
import { signedInRoute } from './signed-in.ts';

export const personsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nguoi',
  validateSearch: readPersonsSearch,
  component: lazyRouteComponent(() => import('../features/persons/persons-page.tsx'), 'PersonsPage'),
});

export const personRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nguoi/$personId',
  // `on` is the day on which the law is asked, apart from the day of the records; `and` a second day to compare.
  validateSearch: (search: RawSearch): { on?: string; and?: string } =>
    compact({ on: readDate(search, 'on'), and: readDate(search, 'and') }),
  component: lazyRouteComponent(() => import('../features/persons/person/person-page.tsx'), 'PersonPage'),
});
