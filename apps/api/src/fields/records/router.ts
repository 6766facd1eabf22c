import { router } from '../../trpc.ts';
import { importsRouter } from './imports/router.ts';

export const recordsRouter = router({ imports: importsRouter });
