import type { Pool } from '@noivu/db';

/** A pool, or one connection of it within a transaction. */
export type Queryable = Pick<Pool, 'query'>;
