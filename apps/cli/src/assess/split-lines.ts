import type { Readable } from 'node:stream';

/** Một dòng; `text` is undefined when the line is longer than the limit, whose rest is then skipped. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/** Chia dòng mà không giữ quá một dòng trong bộ nhớ; `\r\n` and a last line without an end are lines too. */
export async function* splitLines(stream: Readable, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let pending = '';
  let isTooLong = false;
  const take = (text: string): Line => {
    number += 1;
    const whole = pending + text;
    const line = isTooLong || whole.length > limit ? undefined : whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    pending = '';
    isTooLong = false;
    return { number, text: line };
  };
  for await (const chunk of stream as AsyncIterable<string>) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      yield take(chunk.slice(start, end));
      start = end + 1;
    }
    if (isTooLong) continue;
    pending += chunk.slice(start);
    if (pending.length > limit) {
      isTooLong = true;
      pending = '';
    }
  }
  if (pending !== '' || isTooLong) yield take('');
}
