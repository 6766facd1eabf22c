import { sessionRouter } from './fields/access/router.ts';
import { organisationRouter } from './fields/organisation/router.ts';
import { overviewRouter } from './fields/overview/router.ts';
import { payRouter } from './fields/pay/router.ts';
import { personsRouter } from './fields/persons/router.ts';
import { recordsRouter } from './fields/records/router.ts';
import { searchRouter } from './fields/search/router.ts';
import { servicesRouter } from './services/router.ts';
import { router } from './trpc.ts';

/** Ghép các lĩnh vực; procedures live one to a file under fields/. */
export const appRouter = router({
  session: sessionRouter,
  organisation: organisationRouter,
  overview: overviewRouter,
  pay: payRouter,
  persons: personsRouter,
  records: recordsRouter,
  search: searchRouter,
  services: servicesRouter,
});

export type AppRouter = typeof appRouter;
