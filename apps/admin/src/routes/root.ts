import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { compact, type RawSearch, readDate } from '../lib/search-params.ts';
import { PageMissing, RouteError } from '../shell/error-boundary.tsx';

/** `asOf` is kept on every link, so that a day once chosen goes with the reader. */
export const rootRoute = createRootRoute({
  validateSearch: (search: RawSearch): { asOf?: string } => compact({ asOf: readDate(search, 'asOf') }),
  search: { middlewares: [retainSearchParams(['asOf'])] },
  errorComponent: RouteError,
  notFoundComponent: PageMissing,
});
