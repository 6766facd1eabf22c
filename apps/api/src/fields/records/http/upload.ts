import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import { PlainDate } from '@noivu/domain/kernel';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { recordEvent } from '../../../audit/record-event.ts';
import { NoivuError } from '../../../errors.ts';
import { noteBodyHash } from '../../../http/idempotency/body-hash.ts';
import { cleanText } from '../cells/clean-text.ts';
import { IMPORT_LIMITS } from '../files/limits.ts';
import { getImportRunner } from '../staging/import-runner.ts';
import { deleteUpload, prepareUploadFolder, uploadPath } from '../staging/upload-folder.ts';
import type { Importer } from './request-user.ts';

const Query = z.object({ asOf: PlainDate.optional() });
const Demonstration = z.object({ asOf: PlainDate });

const tooLarge = (): NoivuError =>
  new NoivuError('PAYLOAD_TOO_LARGE', {
    code: 'file-too-large',
    vi: 'Tệp lớn hơn 60 MB. Hãy bỏ hình ảnh và trang tính thừa, hoặc chia danh sách thành nhiều tệp.',
    en: 'The file is larger than 60 MB. Take out pictures and other sheets, or split the list.',
    details: { limit: IMPORT_LIMITS.upload },
  });

const noFile = (): NoivuError =>
  new NoivuError('BAD_REQUEST', {
    code: 'no-file',
    vi: 'Chưa chọn tệp nào. Hãy chọn một tệp .xlsx hoặc .csv.',
    en: 'No file was chosen. Choose an .xlsx or .csv file.',
  });

/** Ngày của danh sách: as asked, else the day of the demonstration, else today. */
async function findListDay(ctx: Importer, query: unknown): Promise<PlainDate> {
  const { asOf } = Query.parse(query);
  if (asOf) return asOf;
  const setting = await ctx.database.prisma.setting.findUnique({ where: { key: 'demonstration' } });
  const demonstration = Demonstration.safeParse(setting?.value);
  return demonstration.success ? demonstration.data.asOf : ctx.today();
}

async function saveFile(file: MultipartFile, target: string): Promise<string> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(file.file, hashing, createWriteStream(target, { mode: 0o600, flags: 'wx' }));
  if (file.file.truncated) throw tooLarge();
  return hash.digest('hex');
}

/** Nhận một tệp danh sách: streamed to disk under a random name, then queued for reading. */
export async function receiveUpload(ctx: Importer, request: FastifyRequest): Promise<{ batchId: string }> {
  if (!request.isMultipart()) throw noFile();
  const asOf = await findListDay(ctx, request.query);
  const file = await request.file({
    throwFileSizeLimit: false,
    limits: { fileSize: IMPORT_LIMITS.upload, files: 1, fields: 5 },
  });
  if (!file) throw noFile();
  const batchId = randomUUID();
  await prepareUploadFolder(ctx.dataFolder);
  try {
    const fileHash = await saveFile(file, uploadPath(ctx.dataFolder, batchId));
    noteBodyHash(request, fileHash);
    const fileName = cleanText(file.filename ?? '').slice(-200) || 'danh-sach';
    await ctx.database.prisma.$transaction(async (tx) => {
      await tx.importBatch.create({
        data: {
          id: batchId,
          fileName,
          fileHash,
          fileKind: 'unknown',
          status: 'uploaded',
          asOf,
          roots: [...ctx.roots],
          createdById: ctx.user.id,
        },
      });
      await recordEvent(tx, ctx, {
        action: 'records.upload-import',
        entity: 'import-batch',
        entityId: batchId,
        after: { fileName, fileHash, asOf },
      });
    });
  } catch (error) {
    await deleteUpload(ctx.dataFolder, batchId);
    throw error;
  }
  getImportRunner(ctx).enqueue(batchId);
  return { batchId };
}
