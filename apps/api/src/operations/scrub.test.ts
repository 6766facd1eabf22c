import { describe, expect, it } from 'vitest';
import { scrubMessage, scrubPath } from './scrub.ts';

describe('scrubMessage', () => {
  it.each([
    [
      'duplicate key value violates unique constraint "person_citizenId_key"',
      'duplicate key value violates unique constraint "…"',
    ],
    ['Key ("citizenId")=(033085000001) already exists.', 'Key (…)=…'],
    ['invalid input syntax for type date: "1985-03-02"', 'invalid input syntax for type date: "…"'],
    ['no person Nguyễn Thị Hoa born 02031985', 'no person … born …'],
    ['person 0190a5a0-7e1c-7000-8000-00000000000a is missing\nNguyễn Thị Hoa', 'person :id is missing'],
    ['Connection terminated unexpectedly', 'Connection terminated unexpectedly'],
  ])('%j becomes %j', (message, scrubbed) => {
    expect(scrubMessage(message)).toBe(scrubbed);
  });
});

describe('scrubPath', () => {
  it('drops the search and the ids', () => {
    expect(scrubPath('/api/imports/0190a5a0-7e1c-7000-8000-00000000000a/errors.xlsx?q=Hoa')).toBe(
      '/api/imports/:id/errors.xlsx',
    );
  });
});
