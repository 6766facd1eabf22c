import { createHash, randomBytes } from 'node:crypto';

/** Marks a token as one of ours, for people and for scanners of leaked secrets. */
const MARK = 'nvk_';
const PREFIX_LENGTH = MARK.length + 8;

export interface NewToken {
  /** Shown once, kept nowhere. */
  readonly token: string;
  /** Phần đầu, to recognise the key by. */
  readonly prefix: string;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Khóa API mới: 32 random bytes. */
export function createToken(): NewToken {
  const token = `${MARK}${randomBytes(32).toString('base64url')}`;
  return { token, prefix: token.slice(0, PREFIX_LENGTH), hash: hashToken(token) };
}

/** Khóa API trong `Authorization: Bearer nvk_…`; undefined when the header is absent or of another kind. */
export function readBearerToken(headers: Headers): string | undefined {
  const [scheme, token, ...rest] = (headers.get('authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token?.startsWith(MARK) && rest.length === 0 ? token : undefined;
}
