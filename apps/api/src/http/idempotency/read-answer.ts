import type { FastifyReply } from 'fastify';

/** A whole answer in memory, and the payload to send in its place. */
export interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: Buffer;
  readonly payload: unknown;
}

/** Đọc câu trả lời sắp gửi; undefined for a stream, which is not kept. */
export async function readAnswer(reply: FastifyReply, payload: unknown): Promise<Answer | undefined> {
  if (payload instanceof Response) {
    const { status, headers } = payload;
    const body = Buffer.from(await payload.arrayBuffer());
    return {
      status,
      contentType: headers.get('content-type'),
      body,
      payload: new Response(body, { status, headers }),
    };
  }
  const type = reply.getHeader('content-type');
  const whole = { status: reply.statusCode, contentType: typeof type === 'string' ? type : null, payload };
  if (typeof payload === 'string') return { ...whole, body: Buffer.from(payload) };
  if (Buffer.isBuffer(payload)) return { ...whole, body: payload };
  return payload === null || payload === undefined ? { ...whole, body: Buffer.alloc(0) } : undefined;
}
