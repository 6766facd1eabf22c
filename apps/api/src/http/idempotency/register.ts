import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Dependencies, findRequestUser } from '../../context.ts';
import type { NoivuError } from '../../errors.ts';
import { toHeaders } from '../headers.ts';
import { sendRefusal } from '../problem.ts';
import { fingerprintUpload, readFingerprint } from './body-hash.ts';
import { readAnswer } from './read-answer.ts';
import { answerLost, inProgress, malformedKey, otherBody } from './refusals.ts';
import { hashKey, open, seal } from './secret-box.ts';
import { type Claim, find, type KnownRecord, keep, release, take, takeOver, wasCommitted } from './store.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const KEY = /^[\x21-\x7e]{16,255}$/;

/** Nothing was done, or it may come out otherwise without anything having changed: such answers are not kept. */
const NOT_KEPT = new Set([401, 403, 413, 429]);

interface Held extends Claim {
  readonly key: string;
}

/**
 * Idempotency-Key trên mọi lệnh và tệp tải lên: the first request with a key is carried out and its answer kept for 24
 * hours; the same request again gets that answer and does nothing; another request with the key is refused (422), as is
 * one that comes while the first is being carried out (409). A key belongs to its caller.
 */
export function registerIdempotency(server: FastifyInstance, deps: Dependencies): void {
  const { pool } = deps.database;
  const held = new WeakMap<FastifyRequest, Held>();

  /** Answers from what is known, or undefined when the command is to be carried out after all. */
  async function answerFromRecord(
    request: FastifyRequest,
    reply: FastifyReply,
    claim: Held,
    record: KnownRecord,
  ): Promise<FastifyReply | undefined> {
    const refuse = (error: NoivuError) => sendRefusal(request, reply, error);
    const asked = record.answer && request.isMultipart() ? await fingerprintUpload(request) : claim.fingerprint;
    if (asked !== null && record.fingerprint !== null && asked !== record.fingerprint) return refuse(otherBody());
    if (record.answer) {
      const { status, contentType, body } = record.answer;
      if (contentType) reply.header('content-type', contentType);
      return reply
        .status(status)
        .header('idempotency-replayed', 'true')
        .send(open(body, claim.key, claim.callerId));
    }
    if (record.stale) {
      if (await wasCommitted(pool, record.requestId)) return refuse(answerLost(record.requestId));
      if (await takeOver(pool, claim, record.requestId)) return undefined;
    }
    return refuse(inProgress()).header('retry-after', 1);
  }

  server.addHook('preHandler', async (request, reply) => {
    const key = request.headers['idempotency-key'];
    if (key === undefined || READS.has(request.method)) return;
    if (!request.url.startsWith('/api/') || request.url.startsWith('/api/auth/')) return;
    if (typeof key !== 'string' || !KEY.test(key)) return sendRefusal(request, reply, malformedKey());
    const caller = await findRequestUser(deps, toHeaders(request.headers));
    // Who may not call is told so by the route itself.
    if (!caller) return;
    const claim: Held = {
      key,
      callerId: caller.id,
      keyHash: hashKey(key),
      fingerprint: readFingerprint(request),
      requestId: request.id,
    };
    if (!(await take(pool, claim))) {
      const record = await find(pool, claim.callerId, claim.keyHash);
      // Released in between: whoever held it did nothing.
      if (!record) return sendRefusal(request, reply, inProgress()).header('retry-after', 1);
      const answered = await answerFromRecord(request, reply, claim, record);
      if (answered) return answered;
    }
    held.set(request, claim);
  });

  server.addHook('onSend', async (request, reply, payload) => {
    const claim = held.get(request);
    if (!claim) return payload;
    held.delete(request);
    const answer = await readAnswer(reply, payload);
    const fingerprint = claim.fingerprint ?? readFingerprint(request);
    if (!answer || answer.status >= 500 || NOT_KEPT.has(answer.status) || fingerprint === null) {
      await release(pool, claim);
    } else {
      const body = seal(answer.body, claim.key, claim.callerId);
      await keep(pool, { ...claim, fingerprint }, { ...answer, body });
    }
    return answer ? answer.payload : payload;
  });
}
