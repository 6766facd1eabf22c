import { router } from '../../../trpc.ts';
import { commit } from './commit.ts';
import { discard } from './discard.ts';
import { errorGroups } from './error-groups.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { rows } from './rows.ts';
import { setMapping } from './set-mapping.ts';
import { undo } from './undo.ts';

export const importsRouter = router({ list, get, rows, errorGroups, setMapping, commit, undo, discard });
