import { router } from '../../trpc.ts';
import { facets } from './facets.ts';
import { get } from './get.ts';
import { list } from './list.ts';

export const personsRouter = router({ list, facets, get });
