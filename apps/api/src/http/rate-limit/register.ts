import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Dependencies, findRequestUser } from '../../context.ts';
import { NoivuError } from '../../errors.ts';
import { toHeaders } from '../headers.ts';
import { readCalledPaths, sendRefusal } from '../problem.ts';
import { type Allowance, createTokenBuckets } from './token-buckets.ts';

export interface RateLimits {
  /** Requests a minute of one user or service; 0 is no limit. */
  readonly perCaller: number;
  /** Requests a minute from one address without a known caller; 0 is no limit. */
  readonly perAddress: number;
  /** Milliseconds; tests give their own. */
  readonly now?: () => number;
}

/** Credentials remembered with their callers. */
const MOST_CREDENTIALS = 10_000;

const SESSION = /(?:^|;\s*)(?:__Secure-)?noivu\.session_token=([^;]+)/;

/** SHA-256 of what the request shows as its right to call; undefined when it shows nothing. */
function digestCredential({ headers }: FastifyRequest): string | undefined {
  const shown = headers.authorization ?? SESSION.exec(headers.cookie ?? '')?.[1];
  return shown ? createHash('sha256').update(shown).digest('base64url') : undefined;
}

function tell(reply: FastifyReply, { limit, remaining, resetIn, allowed, retryAfter }: Allowance): void {
  reply.header('ratelimit-policy', `${limit};w=60`);
  reply.header('ratelimit-limit', limit);
  reply.header('ratelimit-remaining', remaining);
  reply.header('ratelimit-reset', resetIn);
  if (!allowed) reply.header('retry-after', retryAfter);
}

const tooMany = (seconds: number): NoivuError =>
  new NoivuError('TOO_MANY_REQUESTS', {
    code: 'too-many-requests',
    vi: `Quá nhiều yêu cầu trong một phút. Hãy thử lại sau ${seconds} giây.`,
    en: `Too many requests within a minute. Try again in ${seconds} seconds.`,
    details: { retryAfterSeconds: seconds },
  });

/**
 * Giới hạn tần suất của mọi đường dẫn /api/: by user or service, whatever sessions or keys they use. A credential not seen
 * before is first counted against its address, so that guessing keys runs into that limit. A batch counts as its calls.
 */
export function registerRateLimits(server: FastifyInstance, deps: Dependencies, limits: RateLimits): void {
  const now = limits.now ?? (() => performance.now());
  const callers = limits.perCaller > 0 ? createTokenBuckets(limits.perCaller, now) : undefined;
  const addresses = limits.perAddress > 0 ? createTokenBuckets(limits.perAddress, now) : undefined;
  const known = new Map<string, string>();

  async function findCaller(request: FastifyRequest, credential: string): Promise<string | undefined> {
    const user = await findRequestUser(deps, toHeaders(request.headers));
    if (!user) return undefined;
    known.set(credential, user.id);
    const oldest = known.size > MOST_CREDENTIALS ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    return user.id;
  }

  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    const cost = Math.max(1, readCalledPaths(request.url).length);
    const credential = digestCredential(request);
    let caller = credential && known.get(credential);
    let allowance: Allowance | undefined;
    if (caller === undefined) {
      allowance = addresses?.take(request.ip, cost);
      if (credential && allowance?.allowed !== false) caller = await findCaller(request, credential);
    }
    if (caller !== undefined) allowance = callers?.take(caller, cost);
    if (!allowance) return;
    tell(reply, allowance);
    if (!allowance.allowed) return sendRefusal(request, reply, tooMany(allowance.retryAfter));
  });
}
