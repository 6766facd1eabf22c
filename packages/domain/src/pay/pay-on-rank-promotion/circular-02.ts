import { type Citation, cite } from '../../kernel/index.ts';

const point = (clause: string, letter?: string): Citation =>
  cite('02/2007/TT-BNV', { part: 'Mục II', clause, ...(letter ? { point: letter } : {}) });

/** Các điểm của Mục II Thông tư 02/2007/TT-BNV. */
export const CLAUSE = {
  '1a': point('1', 'a'),
  '1b': point('1', 'b'),
  '1c': point('1', 'c'),
  '2a': point('2', 'a'),
  '2b': point('2', 'b'),
  '2c': point('2', 'c'),
  '3': point('3'),
} as const;
