import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { compact, type RawSearch, readText } from '../lib/search-params.ts';
import { signedInRoute } from './signed-in.ts';

export const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/nhap-danh-sach',
  validateSearch: (search: RawSearch): { batch?: string } => compact({ batch: readText(search, 'batch') }),
  component: lazyRouteComponent(() => import('../features/records/import-page.tsx'), 'ImportPage'),
});
