import fc from 'fast-check';
import { fromDayNumber, type PlainDate, plainDate, toDayNumber } from '../kernel/index.ts';

/** Ngày bất kỳ of [from, to], both ends included. */
export function arbitraryDate(from = '1900-01-01', to = '2199-12-31'): fc.Arbitrary<PlainDate> {
  return fc.integer({ min: toDayNumber(plainDate(from)), max: toDayNumber(plainDate(to)) }).map(fromDayNumber);
}
