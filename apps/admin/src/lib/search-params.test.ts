import { describe, expect, it } from 'vitest';
import { compact, parseSearch, readDate, readInteger, readListOf, stringifySearch } from './search-params.ts';

describe('search parameters', () => {
  it('keeps lists readable and comes back to the same values', () => {
    const text = stringifySearch({
      kinds: ['cadre', 'civil-servant'],
      q: 'Nguyễn Văn',
      so: '204/2004/NĐ-CP',
      none: undefined,
    });
    expect(text).toBe('?kinds=cadre,civil-servant&q=Nguy%E1%BB%85n%20V%C4%83n&so=204/2004/N%C4%90-CP');
    expect(parseSearch(text)).toEqual({ kinds: 'cadre,civil-servant', q: 'Nguyễn Văn', so: '204/2004/NĐ-CP' });
  });

  it('says nothing when nothing was chosen', () => {
    expect(stringifySearch({ kinds: [], q: '' })).toBe('');
  });

  it('refuses what is not a real date', () => {
    expect(readDate({ asOf: '2022-12-31' }, 'asOf')).toBe('2022-12-31');
    for (const wrong of ['2022-02-31', '31/12/2022', '2022', '0022-01-01', 5]) {
      expect(readDate({ asOf: wrong }, 'asOf')).toBeUndefined();
    }
  });

  it('drops unknown options from a list', () => {
    expect(readListOf({ kinds: 'cadre,king' }, 'kinds', ['cadre', 'civil-servant'])).toEqual(['cadre']);
    expect(readListOf({ kinds: 'king' }, 'kinds', ['cadre'])).toBeUndefined();
    expect(readInteger({ fromYear: '2004' }, 'fromYear')).toBe(2004);
    expect(readInteger({ fromYear: '2004.5' }, 'fromYear')).toBeUndefined();
    expect(readInteger({}, 'fromYear')).toBeUndefined();
  });

  it('compacts', () => {
    expect(compact({ a: 1, b: undefined })).toEqual({ a: 1 });
  });
});
