import type { Database } from '@noivu/db';
import { findPermittedRoots } from '../../access/permissions.ts';
import type { SignedInUser } from '../../context.ts';

const SHOWN = 5;

/** Các đợt nhập gần đây: one's own, or everybody's for who may read the audit trail. */
export async function findRecentImports({ prisma }: Database, user: SignedInUser) {
  const mayReadAll = findPermittedRoots(user.grants, 'audit.read').length > 0;
  if (!mayReadAll && findPermittedRoots(user.grants, 'records.import').length === 0) return [];
  const batches = await prisma.importBatch.findMany({
    where: mayReadAll ? {} : { createdById: user.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
  });
  const authors = await prisma.user.findMany({
    where: { id: { in: batches.map(({ createdById }) => createdById) } },
    select: { id: true, name: true },
  });
  return batches.map(({ id, fileName, status, totalRows, createdById, createdAt, committedAt }) => ({
    id,
    fileName,
    status,
    totalRows,
    createdBy: authors.find((author) => author.id === createdById)?.name ?? '',
    createdAt: createdAt.toISOString(),
    committedAt: committedAt?.toISOString() ?? null,
  }));
}
