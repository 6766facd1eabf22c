import { router } from '../trpc.ts';
import { create } from './create.ts';
import { issueKey } from './issue-key.ts';
import { list } from './list.ts';
import { revoke } from './revoke.ts';

export const servicesRouter = router({ list, create, issueKey, revoke });
