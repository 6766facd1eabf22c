import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { IMPORT_LIMITS } from '../../fields/records/files/limits.ts';

const hashes = new WeakMap<FastifyRequest, string>();

/** Ghi nhớ mã băm của tệp vừa nhận, for whoever streams a body and so is the only one to see it. */
export function noteBodyHash(request: FastifyRequest, hash: string): void {
  hashes.set(request, hash);
}

/** SHA-256 of what is asked: the route with its query and the body; of an upload the file, not its random boundaries. */
function fingerprint(request: FastifyRequest, body: string): string {
  return createHash('sha256').update(`${request.method}\n${request.url}\n`).update(body).digest('hex');
}

/** Dấu vân tay của yêu cầu; null for an upload that has not been read yet. */
export function readFingerprint(request: FastifyRequest): string | null {
  if (request.isMultipart()) {
    const hash = hashes.get(request);
    return hash === undefined ? null : fingerprint(request, hash);
  }
  const { body } = request;
  return fingerprint(request, typeof body === 'string' ? body : JSON.stringify(body ?? null));
}

/** Reads an upload only to compare it with one that was received before. */
export async function fingerprintUpload(request: FastifyRequest): Promise<string> {
  const file = await request.file({
    throwFileSizeLimit: false,
    limits: { fileSize: IMPORT_LIMITS.upload, files: 1, fields: 5 },
  });
  const hash = createHash('sha256');
  if (file) for await (const chunk of file.file) hash.update(chunk as Buffer);
  return fingerprint(request, hash.digest('hex'));
}
