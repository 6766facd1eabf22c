import type { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { badCall, type ErrorSentence, internalError, NoivuError } from './errors.ts';
import { explainInputError } from './input-error.ts';

/** Câu nói với người gọi về một lỗi của thủ tục, the same over tRPC and over plain HTTP; a bug says nothing of itself. */
export function sentenceOf(error: TRPCError, input: unknown): ErrorSentence {
  if (error instanceof NoivuError) return error.sentence;
  // A ZodError under another code is an output of ours that broke its schema: a bug, not the caller's input.
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) return explainInputError(error.cause, input);
  return error.code === 'INTERNAL_SERVER_ERROR' ? internalError : badCall(error.code);
}
