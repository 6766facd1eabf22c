import { describe, expect, it } from 'vitest';
import { readQuery } from './read-query.ts';

const INPUT = {
  type: 'object',
  properties: {
    asOf: { type: 'string' },
    limit: { type: 'integer' },
    leadership: { type: 'boolean' },
    kinds: { type: 'array', items: { type: 'string' } },
    years: { type: 'array', items: { type: 'integer' } },
  },
};

describe('readQuery', () => {
  it('gives each parameter the type of its schema, a single value of a list too', () => {
    expect(
      readQuery(
        { asOf: '2022-12-31', limit: '20', leadership: 'false', kinds: 'cadre', years: ['2021', '2022'] },
        INPUT,
      ),
    ).toEqual({ asOf: '2022-12-31', limit: 20, leadership: false, kinds: ['cadre'], years: [2021, 2022] });
  });

  it('leaves what does not fit as it came, and names of Object alone', () => {
    expect(readQuery({ limit: '1e3', leadership: 'có', constructor: 'x' }, INPUT)).toEqual({
      limit: '1e3',
      leadership: 'có',
      constructor: 'x',
    });
    expect(readQuery({ a: '1' }, undefined)).toBeUndefined();
  });
});
