import { z } from 'zod';
import { procedureFor } from '../trpc.ts';
import { findServices } from './find-services.ts';
import { ServiceRow } from './service-row.ts';

/** Các tài khoản dịch vụ và khóa của chúng, revoked ones too. */
export const list = procedureFor({ field: 'services', action: 'administer' })
  .output(z.object({ rows: z.array(ServiceRow) }))
  .query(async ({ ctx }) => ({ rows: await findServices(ctx.database.pool, ctx.roots, ctx.today()) }));
