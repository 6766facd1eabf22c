import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readStepIncreasesSearch } from '../features/pay/step-increases/step-increases-search.ts';
import { signedInRoute } from './signed-in.ts';

export const stepIncreasesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/den-han-nang-bac',
  validateSearch: readStepIncreasesSearch,
  component: lazyRouteComponent(
    () => import('../features/pay/step-increases/step-increases-page.tsx'),
    'StepIncreasesPage',
  ),
});
