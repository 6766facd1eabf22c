import { router } from '../../trpc.ts';
import { tree } from './tree.ts';
import { unit } from './unit.ts';

export const organisationRouter = router({ tree, unit });
