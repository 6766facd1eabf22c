import { router } from '../../trpc.ts';
import { everything } from './everything.ts';

export const searchRouter = router({ everything });
