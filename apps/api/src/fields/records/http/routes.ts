import { PassThrough } from 'node:stream';
import multipart from '@fastify/multipart';
import { getYear } from '@noivu/domain/kernel';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { scopeCte } from '../../../access/scope.ts';
import type { Dependencies } from '../../../context.ts';
import { Id } from '../../../trpc.ts';
import type { Column } from '../columns/find-header.ts';
import { getVisibleBatch } from '../imports/visible-batch.ts';
import { getImportRunner } from '../staging/import-runner.ts';
import { recoverImports } from '../staging/recover-imports.ts';
import { writeErrorsWorkbook } from './errors-workbook.ts';
import { getImporter, type Importer } from './request-user.ts';
import { writeSampleWorkbook } from './sample-workbook.ts';
import { receiveUpload } from './upload.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function attach(reply: FastifyReply, name: string): FastifyReply {
  return reply
    .header('content-type', XLSX)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store');
}

async function listOwnUnits(ctx: Importer): Promise<{ code: string; name: string }[]> {
  const { rows } = await ctx.database.pool.query<{ code: string; name: string }>(
    `WITH RECURSIVE ${scopeCte(1, 2)} SELECT u.code, u.name FROM scope s JOIN unit u ON u.id = s.id
     WHERE u.kind <> 'province' AND u."dissolvedOn" IS NULL ORDER BY u.kind, u.code LIMIT 3`,
    [ctx.roots, ctx.today()],
  );
  return rows;
}

/** Tải lên, tệp mẫu, tệp lỗi của việc nhập danh sách; and the tidying up when the server starts and stops. */
export async function registerImportRoutes(server: FastifyInstance, deps: Dependencies): Promise<void> {
  await server.register(multipart);
  server.addHook('onReady', () => recoverImports(deps));
  server.addHook('onClose', () => getImportRunner(deps).close());

  server.post('/api/imports', async (request, reply) => {
    const ctx = await getImporter(deps, request);
    return reply.status(201).send(await receiveUpload(ctx, request));
  });

  server.get('/api/imports/sample.xlsx', async (request, reply) => {
    const ctx = await getImporter(deps, request);
    const buffer = await writeSampleWorkbook(getYear(ctx.today()), await listOwnUnits(ctx));
    return attach(reply, 'danh-sach-mau.xlsx').send(buffer);
  });

  server.get<{ Params: { id: string } }>('/api/imports/:id/errors.xlsx', async (request, reply) => {
    const ctx = await getImporter(deps, request);
    const batch = await getVisibleBatch(ctx, Id.parse(request.params.id));
    const stream = new PassThrough();
    writeErrorsWorkbook(ctx.database.pool, batch.id, (batch.columns ?? []) as Column[], stream).catch((error: Error) =>
      stream.destroy(error),
    );
    return attach(reply, 'dong-loi.xlsx').send(stream);
  });
}
