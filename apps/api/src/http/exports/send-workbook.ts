import { PassThrough } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import excel from 'exceljs';
import type { FastifyReply } from 'fastify';

export type WorkbookWriter = excel.stream.xlsx.WorkbookWriter;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lines written before other requests get their turn. */
export const LINES_AT_ONCE = 250;
export { breathe };

/**
 * Gửi một tệp .xlsx đang được viết: `write` adds and commits its sheets. When it fails the download breaks off, so
 * that half a file is never taken for a whole one.
 */
export function sendWorkbook(
  reply: FastifyReply,
  { fileName, title }: { readonly fileName: string; readonly title: string },
  write: (workbook: WorkbookWriter) => Promise<void>,
): FastifyReply {
  const stream = new PassThrough();
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  workbook.creator = 'noivu';
  (async () => {
    await write(workbook);
    await workbook.commit();
  })().catch((error: Error) => {
    reply.log.error({ err: error }, 'export failed');
    stream.destroy(error);
  });
  return reply
    .header('content-type', TYPE)
    .header('cache-control', 'no-store')
    .header(
      'content-disposition',
      `attachment; filename="${fileName}"; filename*=UTF-8''${encodeURIComponent(`${title}.xlsx`)}`,
    )
    .send(stream);
}
