import { z } from 'zod';

/** Một trang của danh sách. */
export const Page = z.object({
  offset: z.int().min(0).max(10_000_000).default(0),
  limit: z.int().min(1).max(200).default(50),
});
