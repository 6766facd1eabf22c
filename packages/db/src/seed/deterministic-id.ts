import { hash } from 'node:crypto';

/** The 16 bytes of the namespace UUID are ASCII, so that name and namespace are hashed as one string. */
const NAMESPACE = 'noivu-demo-HY-22';

/** Định danh bền của một tên (UUID v5): `person:HY000001` has the same id in every demonstration database. */
export function deterministicId(name: string): string {
  const digest = hash('sha1', NAMESPACE + name);
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
