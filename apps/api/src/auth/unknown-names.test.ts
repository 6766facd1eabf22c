import { describe, expect, it } from 'vitest';
import { createUnknownNames } from './unknown-names.ts';

const at = (minute: number) => new Date(Date.UTC(2023, 0, 1, 8, minute));

describe('createUnknownNames', () => {
  it('locks at the attempt after the last allowed one, until the minutes are over, and then counts anew', () => {
    const names = createUnknownNames({ attempts: 2, minutes: 15 });
    expect([names.count('x', at(0)), names.count('x', at(1))]).toEqual([undefined, undefined]);
    expect(names.count('x', at(2))).toEqual(at(16));
    expect(names.count('y', at(2))).toBeUndefined();
    expect(names.count('x', at(15))).toEqual(at(16));
    expect([names.count('x', at(16)), names.count('x', at(17))]).toEqual([undefined, undefined]);
    expect(names.count('x', at(18))).toEqual(at(32));
  });
});
