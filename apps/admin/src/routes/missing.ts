import { createRoute } from '@tanstack/react-router';
import { PageMissing } from '../shell/error-boundary.tsx';
import { signedInRoute } from './signed-in.ts';

/** Any other address: 404 inside the shell, so that the way back is at hand. */
export const missingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '$',
  component: PageMissing,
});
