import type { Sentences } from '@noivu/domain/kernel';

/** Câu của một điều kiện without a person's facts: the places that facts would fill are dots. */
export function printCondition(sentences: Sentences, code: string): string {
  return (sentences[code] ?? code).replace(/\{\w+\}/g, '…');
}
