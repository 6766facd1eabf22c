import type { PrismaTransaction } from '@noivu/db';
import { recordEvent } from '../../../audit/record-event.ts';
import type { Context } from '../../../context.ts';
import { NoivuError } from '../../../errors.ts';
import { ENTITY_NAMES, type Entity, hashOf } from './entities.ts';
import { COMMIT_TIMEOUT, lockImports } from './import-lock.ts';

/** Một bản ghi đã bị sửa sau đợt nhập. */
export interface LaterChange {
  readonly code: string;
  readonly fullName: string;
  readonly entity: string;
}

const ownerOf = (entity: Entity): string => (entity === 'person' ? 't.id' : 't."personId"');

const SHOWN = 20;

/** Records of the batch that are gone or no longer what the batch left. */
function changedSince(entity: Entity): string {
  return `SELECT COALESCE(o.code, c.before->>'code', '') AS code, COALESCE(o."fullName", c.before->>'fullName', '') AS "fullName",
      '${entity}' AS entity
    FROM import_change c LEFT JOIN ${entity} t ON t.id = c."entityId" LEFT JOIN person o ON o.id = ${ownerOf(entity)}
    WHERE c."batchId" = $1::uuid AND c.entity = '${entity}' AND (t.id IS NULL OR ${hashOf(entity, 't')} <> c."afterHash")`;
}

const FACTS = [
  'employment',
  'rank_holding',
  'salary_step',
  'performance_rating',
  'discipline_decision',
  'service_interruption',
  'early_step_rise',
] as const;

/** Facts that others have since recorded on persons that the batch brought in. */
function addedSince(fact: (typeof FACTS)[number]): string {
  return `SELECT o.code, o."fullName", '${fact}' AS entity FROM import_change c
    JOIN person o ON o.id = c."entityId" JOIN ${fact} f ON f."personId" = o.id
    WHERE c."batchId" = $1::uuid AND c.entity = 'person' AND c.operation = 'insert' AND f."batchId" IS DISTINCT FROM $1::uuid`;
}

async function findLaterChanges(tx: PrismaTransaction, id: string): Promise<LaterChange[]> {
  const queries = [...ENTITY_NAMES.map(changedSince), ...FACTS.map(addedSince)];
  return tx.$queryRawUnsafe<LaterChange[]>(
    `SELECT DISTINCT code, "fullName", entity FROM (${queries.join(' UNION ALL ')}) AS later ORDER BY code, entity LIMIT ${SHOWN + 1}`,
    id,
  );
}

function touchedLater(changes: readonly LaterChange[]): NoivuError {
  const names = [...new Set(changes.slice(0, SHOWN).map(({ code, fullName }) => `${fullName} (${code})`))];
  const more = changes.length > SHOWN ? ' …' : '';
  return new NoivuError('CONFLICT', {
    code: 'import-changed-since',
    vi: `Không hoàn tác được vì các hồ sơ sau đã được sửa sau đợt nhập: ${names.join('; ')}${more}. Hoàn tác các thay đổi sau trước, hoặc sửa từng hồ sơ.`,
    en: `Cannot be undone: these records were changed after the import: ${names.join('; ')}${more}. Undo the later changes first, or correct the records one by one.`,
    details: { records: changes.slice(0, SHOWN) },
  });
}

/** Puts every column of the changed records back, byte for byte. */
async function restore(tx: PrismaTransaction, id: string, entity: Entity): Promise<void> {
  const columns = await tx.$queryRawUnsafe<{ name: string }[]>(
    `SELECT attname::text AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    entity,
  );
  const sets = columns.map(({ name }) => `"${name}" = b."${name}"`).join(', ');
  await tx.$executeRawUnsafe(
    `UPDATE ${entity} t SET ${sets} FROM import_change c CROSS JOIN LATERAL jsonb_populate_record(NULL::${entity}, c.before) AS b
     WHERE c."batchId" = $1::uuid AND c.entity = '${entity}' AND c.operation = 'update' AND t.id = c."entityId"`,
    id,
  );
}

const removeInserted = (entity: Entity): string =>
  `DELETE FROM ${entity} t USING import_change c
   WHERE c."batchId" = $1::uuid AND c.entity = '${entity}' AND c.operation = 'insert' AND t.id = c."entityId"`;

/**
 * Hoàn tác đợt nhập: exactly what was before, in one transaction, audited.
 * @throws {NoivuError} `import-changed-since` naming the records that were changed later, `import-not-committed`.
 */
export async function undoBatch(ctx: Context, id: string, reason: string | undefined): Promise<void> {
  const { prisma, pool } = ctx.database;
  const { count } = await prisma.importBatch.updateMany({
    where: { id, status: 'committed' },
    data: { status: 'undoing' },
  });
  if (count === 0) {
    throw new NoivuError('CONFLICT', {
      code: 'import-not-committed',
      vi: 'Chỉ hoàn tác được đợt nhập đã ghi và chưa hoàn tác.',
      en: 'Only an import that was committed and not undone can be undone.',
    });
  }
  try {
    await prisma.$transaction(async (tx) => {
      await lockImports(tx);
      await tx.$executeRawUnsafe(`SET LOCAL work_mem = '64MB'`);
      const later = await findLaterChanges(tx, id);
      if (later.length > 0) throw touchedLater(later);
      const facts = ENTITY_NAMES.filter((entity) => entity !== 'person');
      for (const entity of [...facts, 'person' as const]) {
        await tx.$executeRawUnsafe(removeInserted(entity), id);
        await restore(tx, id, entity);
      }
      const batch = await tx.importBatch.update({ where: { id }, data: { status: 'undone', undoneAt: new Date() } });
      await recordEvent(tx, ctx, {
        action: 'records.undo-import',
        entity: 'import-batch',
        entityId: id,
        before: { fileName: batch.fileName, newRows: batch.newRows, changedRows: batch.changedRows },
        ...(reason ? { reason } : {}),
      });
    }, COMMIT_TIMEOUT);
  } catch (error) {
    await pool.query(`UPDATE import_batch SET status = 'committed' WHERE id = $1 AND status = 'undoing'`, [id]);
    throw error;
  }
}
