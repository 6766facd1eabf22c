import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const IV = 12;
const TAG = 16;

function deriveKey(idempotencyKey: string, callerId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', idempotencyKey, callerId, 'noivu idempotent answer', 32));
}

/** What is kept of an Idempotency-Key. */
export function hashKey(idempotencyKey: string): string {
  return createHash('sha256').update(`noivu-idempotency\n${idempotencyKey}`).digest('hex');
}

/** Mã hóa câu trả lời bằng chính Idempotency-Key (AES-256-GCM): an answer may hold personal data or a new API key. */
export function seal(body: Uint8Array, idempotencyKey: string, callerId: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', deriveKey(idempotencyKey, callerId), iv);
  const text = Buffer.concat([cipher.update(body), cipher.final()]);
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), text]));
}

/** @throws when the key is another one or the bytes were changed. */
export function open(sealed: Uint8Array, idempotencyKey: string, callerId: string): Buffer {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(idempotencyKey, callerId), bytes.subarray(0, IV));
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
}
